package dev.dossier.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells how far two texts can be the title of one article. */
final class TitleLikeness {
    private static final double ALIKE = 0.5;
    /** The title element is written for search engines more than the others. */
    private static final double TITLE_ELEMENT = 0.9;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})(?=\\p{IsHan})");

    private TitleLikeness() {}

    /** How many of the sources give {@code heading} as well; half the likeness of those that give it in part. */
    static double agreement(String heading, List<String> stated, String printed) {
        return stated.stream().mapToDouble(source -> agreement(heading, source)).sum()
                + agreement(heading, printed) * TITLE_ELEMENT;
    }

    private static double agreement(String heading, String source) {
        var same = SiteNames.key(source).equals(SiteNames.key(heading));
        return same ? 1 : alike(heading, source) >= ALIKE ? alike(heading, source) * ALIKE : 0;
    }

    /** The share of the words of both texts that stand in both, 0 to 1. */
    private static double alike(String one, String other) {
        var a = words(one);
        var b = words(other);
        var both = a.stream().filter(b::contains).count();
        var isInside = a.size() > 1 && holds(other, one) && one.length() > 3;
        return isInside
                ? Math.max(ALIKE, (double) a.size() / Math.max(1, b.size()))
                : both < 2 ? 0 : (double) both / (a.size() + b.size() - both);
    }

    /** The words of a text, each once; of Chinese each letter. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether {@code part} stands in {@code text}, whatever the case and the marks between words. */
    static boolean holds(String text, String part) {
        return SiteNames.key(text).contains(SiteNames.key(part));
    }
}
