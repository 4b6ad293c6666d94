package dev.dossier.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The runs of one to four words of a text, to tell how much of another text stands in it. Signs of scripts without blanks between words
 * count as words.
 */
final class ShingleSet {
    private static final int LONGEST = 4;

    private final Set<Long> runs = new HashSet<>();
    private final int words;

    ShingleSet(String text) {
        var tokens = tokens(text);
        words = tokens.length;
        for (int size = 1; size <= LONGEST; size++) {
            for (int i = 0; i + size <= tokens.length; i++) {
                runs.add(run(tokens, i, size));
            }
        }
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** The share of the runs of {@code text} that stand in this one, 0 to 1; runs of four words, of fewer where it has no more. */
    double share(String text) {
        var parts = runs(text);
        var found = 0;
        for (var part : parts) {
            found += runs.contains(part) ? 1 : 0;
        }
        return parts.length == 0 ? 0 : found / (double) parts.length;
    }

    /** The runs of four words of a text, in order; one run of fewer where it has no more. */
    static long[] runs(String text) {
        var tokens = tokens(text);
        var size = Math.min(LONGEST, tokens.length);
        var runs = new long[tokens.length == 0 ? 0 : tokens.length - size + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(tokens, i, size);
        }
        return runs;
    }

    private static long run(int[] tokens, int start, int size) {
        var hash = 1125899906842597L * size;
        for (int i = start; i < start + size; i++) {
            hash = 31 * hash * 1_000_003L + tokens[i];
        }
        return hash;
    }

    /** The hashes of the words. */
    private static int[] tokens(String text) {
        var found = new int[Math.max(16, text.length() / 4)];
        var count = 0;
        var hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : ' ';
            var isSign = Cjk.isSign(c);
            if (!isSign && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                hash = 31 * hash + Character.toLowerCase(c) + 1;
                continue;
            }
            if (count + 2 > found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            if (hash != 0) {
                found[count++] = hash;
                hash = 0;
            }
            if (isSign) {
                found[count++] = c;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
