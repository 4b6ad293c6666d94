package dev.dossier.text;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some words. It is asked for every word of every text, most of which it does not have: a few bits tell that without a
 * look at any word. Safe for several threads.
 */
public final class WordTable<V> {
    private static final int BITS_PER_WORD = 8;

    /** A bit for each hash that any word has; a power of two of them. */
    private final long[] glance;
    /** Open addressing, a power of two long, at most half full. */
    private final @Nullable Entry<V>[] entries;

    private record Entry<V>(String word, V value) {}

    public WordTable(Map<String, V> known) {
        var size = Math.max(Long.SIZE, Integer.highestOneBit(Math.max(1, known.size())) * 2);
        this.glance = new long[size * BITS_PER_WORD / Long.SIZE];
        this.entries = entries(2 * size);
        known.forEach(this::enter);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable Entry<V>[] entries(int size) {
        return new Entry[size];
    }

    /** A table that only tells which words it has. */
    public static WordTable<String> of(Set<String> words) {
        return new WordTable<>(words.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    private void enter(String word, V value) {
        var hash = spread(word);
        glance[word(hash)] |= 1L << hash;
        var at = hash & entries.length - 1;
        while (entries[at] != null) {
            at = at + 1 & entries.length - 1;
        }
        entries[at] = new Entry<>(word, value);
    }

    private static int spread(String word) {
        var hash = word.hashCode();
        return hash ^ hash >>> 15;
    }

    private int word(int hash) {
        return hash >>> 6 & glance.length - 1;
    }

    public boolean contains(String word) {
        return find(word) != null;
    }

    public V getOrDefault(String word, V otherwise) {
        var entry = find(word);
        return entry == null ? otherwise : entry.value();
    }

    private @Nullable Entry<V> find(String word) {
        var hash = spread(word);
        if ((glance[word(hash)] & 1L << hash) == 0) {
            return null;
        }
        var at = hash & entries.length - 1;
        for (var entry = entries[at]; entry != null; entry = entries[at]) {
            if (entry.word().equals(word)) {
                return entry;
            }
            at = at + 1 & entries.length - 1;
        }
        return null;
    }
}
