package dev.dossier.analysis.drift;

import java.util.List;

/**
 * Takes endings off, so that the forms of a word are found to be one. {@code advancement}, {@code advances} and {@code advanced} give
 * {@code advanc}. Coarser than a stemmer for searching may be: it compares the few texts of one story.
 */
final class Stems {
    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = List.of(
            "izations",
            "ization",
            "izing",
            "ized",
            "izes",
            "ize",
            "ations",
            "ation",
            "ments",
            "ment",
            "iveness",
            "fully",
            "ful",
            "ically",
            "ical",
            "ators",
            "ator",
            "ating",
            "ated",
            "ates",
            "ate",
            "ings",
            "ing",
            "ists",
            "ist",
            "ities",
            "ity",
            "ions",
            "ion",
            "ances",
            "ance",
            "ences",
            "ence",
            "ants",
            "ant",
            "ively",
            "ives",
            "ive",
            "edly",
            "ers",
            "er",
            "ors",
            "or",
            "als",
            "ally",
            "al",
            "ies",
            "ied",
            "ed",
            "es",
            "ly",
            "ness",
            "e",
            "y",
            "s");

    private Stems() {}

    /** @param key a normal form; names of capitals and numbers stay as they are, but for an s */
    static String of(String key) {
        if (!Character.isLowerCase(key.charAt(0)) || key.length() <= SHORTEST) {
            return key.length() == SHORTEST && key.endsWith("s") && !key.endsWith("ss")
                    ? key.substring(0, SHORTEST - 1)
                    : key;
        }
        for (var ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST) {
                return undouble(key.substring(0, key.length() - ending.length()));
            }
        }
        return key;
    }

    /** {@code stopp} as {@code stop}. */
    private static String undouble(String stem) {
        var last = stem.length() - 1;
        var isDoubled = last >= SHORTEST - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return isDoubled ? stem.substring(0, last) : stem;
    }
}
