package dev.dossier.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The runs of words of a text, by which near-duplicates are found (Broder 1997, w-shingling). */
public final class Shingles {
    private Shingles() {}

    /**
     * All runs of {@code size} words, in lower case, folded, without punctuation: {@code "The chip, the ban."} in twos gives
     * {@code chip the}, {@code the ban}, {@code the chip}. Empty for a text of fewer words.
     */
    public static SortedSet<String> of(String text, int size) {
        var words = words(text);
        var shingles = new TreeSet<String>();
        for (var i = 0; i + size <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + size)));
        }
        return Collections.unmodifiableSortedSet(shingles);
    }

    /** The share of {@code part} that is also in {@code whole}, 0 to 1; 0 for an empty {@code part}. */
    public static double containment(SortedSet<String> part, SortedSet<String> whole) {
        return part.isEmpty()
                ? 0
                : (double) part.stream().filter(whole::contains).count() / part.size();
    }

    private static List<String> words(String text) {
        var folded = Folding.fold(text).toLowerCase(Locale.ROOT);
        return Tokens.split(folded).stream()
                .map(token -> token.of(folded))
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .toList();
    }
}
