package dev.dossier.site;

import dev.dossier.text.EditDistance;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the names that somebody may have meant: {@code page.title} for {@code page.titel}. */
final class NearestNames {
    private static final int MOST = 3;
    /** One letter in two may be wrong, which allows a swapped pair in a word of four letters; more suggests strangers. */
    private static final int LETTERS_FOR_ONE_MISTAKE = 2;

    /** The nearest names, all equally near and at most three, by their characters; empty where none is near. */
    List<String> find(String name, List<String> known) {
        var written = lastPart(name);
        var byMistakes = known.stream()
                .collect(Collectors.groupingBy(
                        candidate -> EditDistance.between(written, lastPart(candidate)),
                        TreeMap::new,
                        Collectors.toList()));
        var fewest = byMistakes.firstEntry();
        return fewest == null || fewest.getKey() > Math.max(1, written.length() / LETTERS_FOR_ONE_MISTAKE)
                ? List.of()
                : fewest.getValue().stream().sorted().limit(MOST).toList();
    }

    private static String lastPart(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }
}
