package dev.dossier.site;

import dev.dossier.text.EditDistance;
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
                .map(candidate -> new Candidate(candidate, EditDistance.between(written, lastPart(candidate))))
                .filter(candidate -> candidate.distance() <= mistakes)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String lastPart(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }
}
