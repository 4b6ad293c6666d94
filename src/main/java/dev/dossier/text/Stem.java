package dev.dossier.text;

import java.util.regex.Pattern;

/** Takes the endings off English words, so lightly that no two words of different meaning become one. */
public final class Stem {
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ies|ing|ed|es|s|d|y|e)$");

    private Stem() {}

    /**
     * The stem of a word in lower case: {@code restrict} of {@code restricted}, {@code compan} of {@code companies} and {@code company}. A
     * possessive {@code 's} goes with the ending.
     */
    public static String of(String word) {
        var bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return ENDING.matcher(bare).replaceFirst("");
    }
}
