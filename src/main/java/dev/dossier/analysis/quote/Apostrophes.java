package dev.dossier.analysis.quote;

import java.util.Locale;
import java.util.Set;

/** Tells the apostrophes and inch signs of a paragraph from its quotation marks. */
final class Apostrophes {
    private static final Set<String> ELISIONS =
            Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cuz", "nuff");
    /** Short forms that end in an apostrophe: {@code o' clock}. */
    private static final Set<String> CUT = Set.of("o", "ol", "n", "th", "an", "lil", "li", "po", "mo");
    /** What is measured in inches. */
    private static final Set<String> INCHES = Set.of(
            "display", "screen", "monitor", "panel", "tv", "laptop", "tablet", "wafer", "wafers", "tall", "wide",
            "long", "deep", "thick");

    private final String text;
    private final String folded;

    /** @param folded the same with straight marks */
    Apostrophes(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /** Whether the single mark stands between two letters, or in the middle of {@code rock 'n' roll}. */
    boolean isInside(int at) {
        return isWord(at - 1) && isWord(at + 1) && !isCjk(at - 1) && !isCjk(at + 1);
    }

    /** {@code 'em}, {@code '90s} */
    boolean isElision(int at) {
        var end = at + 1;
        while (end <= at + 6 && isWord(end)) {
            end++;
        }
        var word = folded.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return ELISIONS.contains(word) || word.matches("\\d\\ds?");
    }

    /** Whether the word before may end in an apostrophe: {@code investors'}, {@code goin'}, {@code ol'}. */
    boolean mayEnd(int at) {
        if (at == 0 || at + 1 >= text.length() || folded.charAt(at + 1) != ' ') {
            return false;
        }
        var start = at;
        while (start > 0 && at - start < 20 && isWord(start - 1)) {
            start--;
        }
        var word = folded.substring(start, at).toLowerCase(Locale.ROOT);
        var isCut = word.length() > 3 && word.endsWith("in") && isLower(at + 2);
        return word.endsWith("s") || word.endsWith("z") || isCut || CUT.contains(word);
    }

    /** {@code 6'3"}, {@code a 27" display} */
    boolean isInch(int at) {
        if (at == 0 || !Character.isDigit(text.charAt(at - 1)) || "\"″”".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        var start = at;
        while (start > 0
                && at - start < 5
                && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        var isAfterFeet = start > 1 && folded.charAt(start - 1) == '\'' && Character.isDigit(text.charAt(start - 2));
        return isAfterFeet || text.charAt(at) == '″' || INCHES.contains(wordFrom(at + 2));
    }

    private String wordFrom(int start) {
        var end = start;
        while (end < start + 10 && isWord(end)) {
            end++;
        }
        return start >= end ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isLower(int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private boolean isCjk(int at) {
        return Character.isIdeographic(text.charAt(at));
    }
}
