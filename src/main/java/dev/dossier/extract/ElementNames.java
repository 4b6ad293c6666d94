package dev.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells what an element is for by its class, id, role and itemprop, in the words of {@code block-names.txt} and {@code text-names.txt}.
 * What it tells is a set of vocabularies, one bit each, in the order of {@link #VOCABULARIES}.
 */
final class ElementNames {
    /** The names of the vocabularies; those that speak against a text come first. */
    static final List<String> VOCABULARIES;
    /** The bits of those vocabularies that speak against a text. */
    static final long AGAINST_TEXT;

    private static final Map<String, Long> BITS = new HashMap<>();
    private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static {
        var names = new ArrayList<String>();
        read("block-names.txt", names);
        AGAINST_TEXT = (1L << names.size()) - 1;
        read("text-names.txt", names);
        VOCABULARIES = List.copyOf(names);
    }

    /** Words that say the same inside longer ones: {@code commentform}, {@code icaption}. */
    private static final List<String> STEMS = List.of(
            "caption", "comment", "newsletter", "cookie", "related", "sidebar", "paywall", "disclaimer", "gallery");

    private final Map<Names, Long> known = new HashMap<>();

    /** The attributes of an element that say what it is for, as they are written. */
    private record Names(String classes, String id, String role, String itemprop, String test) {
        static final Names NONE = new Names("", "", "", "", "");

        String text() {
            return String.join(" ", classes, id, role, itemprop, test);
        }
    }

    private static void read(String resource, List<String> names) {
        for (var line : ResourceLines.read(resource)) {
            if (line.startsWith("[")) {
                names.add(line.substring(1, line.length() - 1));
            } else {
                var bit = 1L << (names.size() - 1);
                Stream.of(line.split(" ")).forEach(word -> BITS.merge(word, bit, (a, b) -> a | b));
            }
        }
    }

    /** The bit of the vocabulary with this name. */
    static long bit(String vocabulary) {
        return 1L << VOCABULARIES.indexOf(vocabulary);
    }

    /** The vocabularies that know a name of the element. */
    long bits(Element element) {
        var attributes = element.attributes();
        if (attributes.isEmpty()) {
            return 0;
        }
        var names = new Names(
                attributes.get("class"),
                attributes.get("id"),
                attributes.get("role"),
                attributes.get("itemprop"),
                attributes.get("data-testid"));
        return names.equals(Names.NONE) ? 0 : known.computeIfAbsent(names, ElementNames::read);
    }

    private static long stem(String word) {
        if (word.contains("commentar")) {
            return 0; // a commentary is an article
        }
        return STEMS.stream()
                .filter(stem -> word.length() > stem.length() && word.contains(stem))
                .mapToLong(stem -> BITS.getOrDefault(stem, 0L))
                .reduce(0L, (a, b) -> a | b);
    }

    private static long read(Names names) {
        var bits = 0L;
        var spaced = CASE_CHANGE.matcher(names.text()).replaceAll("-").toLowerCase(Locale.ROOT);
        for (var name : BLANKS.split(spaced.strip())) {
            for (var word : NO_LETTERS.split(name)) {
                bits |= BITS.getOrDefault(word, 0L) | stem(word);
            }
            bits |= BITS.getOrDefault(NO_LETTERS.matcher(name).replaceAll(""), 0L);
        }
        return bits;
    }
}
