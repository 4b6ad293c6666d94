package dev.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the kind of chrome that a line could be by its words, as {@code chrome-words.txt} lists them in many languages. */
final class ChromeWords {
    static final ChromeWords STANDARD = new ChromeWords(ResourceLines.read("chrome-words.txt"));

    /** Kind of a word, by its first character. */
    private final Map<Character, List<Cue>> cues = new HashMap<>();

    private record Cue(String word, int kind) {}

    private ChromeWords(List<String> lines) {
        int kind = 0;
        for (var line : lines) {
            if (line.startsWith("[")) {
                kind++;
            } else {
                for (var word : line.split(" +")) {
                    var text = word.replace('_', ' ').toLowerCase(Locale.ROOT);
                    cues.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(new Cue(text, kind));
                }
            }
        }
    }

    /** The kind, counted from 1 in the order of the list; 0 for none. */
    int kind(String line) {
        var text = line.toLowerCase(Locale.ROOT);
        int best = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var begins = i == 0 || !Character.isLetter(text.charAt(i - 1)) || c > '\u2fff';
            if (begins) {
                for (var cue : cues.getOrDefault(c, List.of())) {
                    if ((best == 0 || cue.kind() < best)
                            && text.startsWith(cue.word(), i)
                            && ends(text, i + cue.word().length())) {
                        best = cue.kind();
                    }
                }
            }
        }
        return best;
    }

    private static boolean ends(String text, int end) {
        return end >= text.length() || !Character.isLetter(text.charAt(end)) || text.charAt(end - 1) > '\u2fff';
    }
}
