package dev.dossier.extract;

import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent.TextDump;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lines that stand in text dumps of several stories, and so are of the sites and not of the stories: {@code Terms of Use}.
 *
 * @param lines without blanks around them
 */
public record RepeatedLines(Set<String> lines) {
    /** For a capture that is alone. */
    public static final RepeatedLines NONE = new RepeatedLines(Set.of());

    /** Two stories can quote the same sentence; what a third one has as well is furniture. */
    private static final int FEWEST_STORIES = 3;

    public RepeatedLines {
        lines = Set.copyOf(lines);
    }

    /** Learns from {@code captures}; those that are no text dumps say nothing. */
    public static RepeatedLines learn(Collection<Capture> captures) {
        var dumps = captures.stream()
                .filter(capture -> capture.content() instanceof TextDump)
                .map(capture -> lines((TextDump) capture.content()))
                .toList();
        var holders = new HashMap<String, Integer>();
        dumps.forEach(dump -> dump.forEach(line -> holders.merge(line, 1, Integer::sum)));
        var stories = new HashMap<String, Set<String>>();
        for (var dump : dumps) {
            var story = story(dump, holders, dumps.size());
            dump.stream()
                    .filter(line -> holders.getOrDefault(line, 0) >= FEWEST_STORIES)
                    .forEach(line -> stories.computeIfAbsent(line, key -> new HashSet<>())
                            .add(story));
        }
        var repeated = new HashSet<String>();
        stories.forEach((line, of) -> {
            if (of.size() >= FEWEST_STORIES) {
                repeated.add(line);
            }
        });
        return new RepeatedLines(repeated);
    }

    private static Set<String> lines(TextDump dump) {
        var found = new HashSet<String>();
        dump.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(found::add);
        return found;
    }

    /** Copies of one story share its longest paragraph; a notice that is longer stands in most captures and tells nothing. */
    private static String story(Set<String> dump, Map<String, Integer> holders, int dumps) {
        return dump.stream()
                .filter(line -> holders.getOrDefault(line, 0) * 2 < dumps || holders.getOrDefault(line, 0) == 1)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** Whether {@code line}, without blanks around it, is of the sites. */
    boolean has(String line) {
        return lines.contains(line);
    }
}
