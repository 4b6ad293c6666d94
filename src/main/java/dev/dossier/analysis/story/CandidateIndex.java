package dev.dossier.analysis.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the pairs of articles that are worth comparing, through what few articles have: runs of words, quotations, numbers, speakers and
 * rare words in one sentence. The work grows with the number of articles, not with that of their pairs.
 */
final class CandidateIndex {
    /** A key of more articles is met by the earliest and by the neighbour alone, so that fifty copies stay one story and cost fifty pairs. */
    private static final int ALL_PAIRS = 12;

    /** A pair is compared when its shared keys weigh this much. */
    private static final float LEAST = 3;

    /** So many of an article's pairs are compared at most, the weightiest. */
    private static final int MOST_PER_ARTICLE = 40;

    private static final int ARTICLE_BITS = 22;
    private static final long ARTICLE_MASK = (1L << ARTICLE_BITS) - 1;

    private final List<Profile> profiles;
    private final Rarity rarity;
    private final Tally pairs = new Tally();

    CandidateIndex(List<Profile> profiles, Rarity rarity) {
        this.profiles = profiles;
        this.rarity = rarity;
    }

    /** Two places in the list of profiles, the first below the second. */
    record Pair(int first, int second, float weight) {}

    /** The pairs, by their places. */
    List<Pair> pairs() {
        for (var kind : CandidateKeys.Kind.values()) {
            count(kind);
        }
        var found = Arrays.stream(pairs.atLeast(LEAST))
                .mapToObj(key -> new Pair((int) (key >>> 32), (int) key, pairs.of(key)))
                .toList();
        return strongest(found);
    }

    private void count(CandidateKeys.Kind kind) {
        var keys = new CandidateKeys(rarity);
        var all =
                profiles.parallelStream().map(profile -> keys.of(profile, kind)).toList();
        var entries = new long[all.stream().mapToInt(of -> of.length).sum()];
        var end = 0;
        for (var article = 0; article < all.size(); article++) {
            for (var key : all.get(article)) {
                entries[end++] = key << ARTICLE_BITS | article;
            }
        }
        Arrays.parallelSort(entries);
        for (var from = 0; from < end; ) {
            var to = from;
            while (to < end && entries[to] >>> ARTICLE_BITS == entries[from] >>> ARTICLE_BITS) {
                to++;
            }
            meet(entries, from, to, kind);
            from = to;
        }
    }

    /** The articles of one key, in the order of the profiles. */
    private void meet(long[] entries, int from, int to, CandidateKeys.Kind kind) {
        var weight = (float) (kind.weight() / (1 + Math.log(Math.max(2, to - from) / 2.0)));
        for (var i = from + 1; i < to; i++) {
            if (to - from <= ALL_PAIRS) {
                for (var j = from; j < i; j++) {
                    add(article(entries[j]), article(entries[i]), weight);
                }
            } else {
                add(article(entries[from]), article(entries[i]), weight);
                add(article(entries[i - 1]), article(entries[i]), i - 1 == from ? 0 : weight);
            }
        }
    }

    private static long article(long entry) {
        return entry & ARTICLE_MASK;
    }

    private void add(long first, long second, float weight) {
        if (first != second && weight > 0) {
            pairs.add(first << 32 | second, weight);
        }
    }

    private List<Pair> strongest(List<Pair> found) {
        var taken = new int[profiles.size()];
        var kept = new ArrayList<Pair>();
        var byWeight = Comparator.comparingDouble(Pair::weight).reversed();
        var byPlace = Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);
        for (var pair : found.stream().sorted(byWeight.thenComparing(byPlace)).toList()) {
            if (taken[pair.first()] < MOST_PER_ARTICLE || taken[pair.second()] < MOST_PER_ARTICLE) {
                taken[pair.first()]++;
                taken[pair.second()]++;
                kept.add(pair);
            }
        }
        kept.sort(byPlace);
        return List.copyOf(kept);
    }
}
