package dev.dossier.site;

import java.util.Comparator;
import java.util.List;

/** Finds the names that somebody may have meant: {@code page.title} for {@code page.titel}. */
final class NearestNames {
    private static final int MOST = 3;
    /** One letter in three may be wrong: fewer misses a swapped pair in a short word, more suggests strangers. */
    private static final int LETTERS_FOR_ONE_MISTAKE = 3;

    /** At most three of the names, the nearest first, then by their characters. */
    List<String> find(String name, List<String> known) {
        record Candidate(String name, int distance) {}
        var written = lastPart(name);
        int mistakes = Math.max(1, (written.length() + 1) / LETTERS_FOR_ONE_MISTAKE);
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(written, lastPart(candidate))))
                .filter(candidate -> candidate.distance() <= mistakes)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String lastPart(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    /** Levenshtein 1966: the fewest single-letter insertions, deletions and replacements. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
