package dev.dossier.extract;

import java.util.List;
import java.util.regex.Pattern;

/** What one line of a dump looks like by itself, in any script. */
final class DumpShape {
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\.(?:com|org|net)\\b");
    private static final String OPENING = "\"'“‘«„「『‹(";
    private static final String CLOSING = "\"'”’»“」』›)]";
    private static final String STOPS = ".。।۔։።။．";
    private static final String CALLS = "?!？！؟";
    private static final String COMMAS = ",，、،;；";
    private static final String BULLETS = "•‣▪●*-–—·◆■►▶";
    private static final int[] WIDTHS = {10, 20, 35, 60, 100, 160, 300, 600};
    private static final int[] WORDS = {1, 2, 3, 5, 9, 19};
    private static final int DENSE_WIDTH = 3;

    private final String text;

    DumpShape(String text) {
        this.text = text;
    }

    /** The number of {@code limits} that {@code value} is above. */
    static int bin(double value, int... limits) {
        int bin = 0;
        while (bin < limits.length && value > limits[bin]) {
            bin++;
        }
        return bin;
    }

    void fill(int[] traits, List<String> words, int width) {
        set(traits, DumpTrait.WIDTH, bin(width - 1, WIDTHS));
        set(traits, DumpTrait.ENDING, ending());
        set(traits, DumpTrait.SENTENCES, Math.min(3, sentences()));
        set(traits, DumpTrait.COMMAS, Math.min(3, count(COMMAS)));
        set(traits, DumpTrait.START, start());
        set(traits, DumpTrait.CAPITALS, capitals());
        set(traits, DumpTrait.DIGITS, digits());
        set(traits, DumpTrait.MARKS, marks());
        set(traits, DumpTrait.CLUMPS, Math.min(2, clumps()));
        set(traits, DumpTrait.QUOTES, Math.min(2, count("\"“”«»„「」")));
        set(traits, DumpTrait.WORDS, bin(words.size(), WORDS));
    }

    private static void set(int[] traits, DumpTrait trait, int bin) {
        traits[trait.ordinal()] = bin;
    }

    static int width(String text) {
        int width = text.length();
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            width += DumpWords.isDense(c) ? DENSE_WIDTH - 1 : c >= '\uac00' && c <= '\ud7af' ? 1 : 0;
        }
        return width;
    }

    /** Whether nearly all words of a line have a capital, as in a menu that was joined to one line. */
    static boolean isMenu(String text) {
        var capitals = new DumpShape(text).capitals();
        return capitals >= 4 || new DumpShape(text).clumps() > 4;
    }

    private int ending() {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        var c = text.charAt(last);
        if (STOPS.indexOf(c) >= 0) {
            return text.endsWith("...") ? 3 : 0;
        }
        if (CALLS.indexOf(c) >= 0) {
            return 1;
        }
        if (c == ':' || c == '：') {
            return 2;
        }
        if (c == '…') {
            return 3;
        }
        if (COMMAS.indexOf(c) >= 0) {
            return 4;
        }
        return last < text.length() - 1 ? 5 : Character.isDigit(c) ? 6 : 7;
    }

    private int sentences() {
        int found = 0;
        for (int i = 1; i < text.length() - 2; i++) {
            var c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0 || CALLS.indexOf(c) >= 0) {
                var isWide = c > '\u2fff';
                var next = text.charAt(i + 1);
                var afterBlank = next == ' ' ? text.charAt(i + 2) : next;
                found += isWide
                                || (next == ' ' || CLOSING.indexOf(next) >= 0)
                                        && Character.isLetterOrDigit(text.charAt(i - 1))
                                        && !Character.isLowerCase(afterBlank)
                                        && !(i > 1 && !Character.isLetterOrDigit(text.charAt(i - 2)))
                        ? 1
                        : 0;
            }
        }
        return found;
    }

    private int count(String characters) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                found++;
            }
        }
        return found;
    }

    private int start() {
        var c = text.codePointAt(0);
        if (BULLETS.indexOf(c) >= 0) {
            return 4;
        }
        if (OPENING.indexOf(c) >= 0) {
            return 3;
        }
        return Character.isDigit(c)
                ? 2
                : Character.isLowerCase(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 5 : 6;
    }

    private int capitals() {
        int cased = 0;
        int capitals = 0;
        for (int i = 1; i < text.length(); i++) {
            var isFirst = !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '\'';
            if (isFirst && (Character.isUpperCase(text.charAt(i)) || Character.isLowerCase(text.charAt(i)))) {
                cased++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return cased == 0 ? 0 : 1 + bin(100.0 * capitals / cased, 0, 25, 60, 99);
    }

    private int digits() {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == 0 ? 0 : 1 + bin(100.0 * digits / text.length(), 5, 20, 50);
    }

    private int marks() {
        if (text.indexOf('©') >= 0) {
            return 5;
        }
        if (ADDRESS.matcher(text).find()) {
            return 1;
        }
        if (text.indexOf('@') >= 0) {
            return 2;
        }
        if (text.indexOf('#') >= 0) {
            return 3;
        }
        return count("|›»/→") > 0 ? 4 : text.indexOf('(') >= 0 ? 6 : 0;
    }

    private int clumps() {
        int clumps = 0;
        for (int i = 1; i < text.length(); i++) {
            clumps += Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
        }
        return clumps;
    }
}
