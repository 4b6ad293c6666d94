package dev.dossier.eval;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of the articles that a dump shows below its main one; notices of the page are none. */
public final class ForeignSentences {
    private static final int SHORTEST_LINE = 30;
    private static final int SHORTEST_SENTENCE = 40;
    private static final Pattern NOTICE = Pattern.compile("(?:By clicking \"Accept|We use cookies|Ready to dive).*");
    private static final Pattern END = Pattern.compile("(?<=[.!?。！？]) ");

    private final List<String> below;
    private final String truth;

    /** Of the lines below the last one that holds the main article {@code truth}. */
    public ForeignSentences(List<String> lines, String truth) {
        var stripped = lines.stream().map(String::strip).toList();
        int last = stripped.size() - 1;
        while (last >= 0 && !(stripped.get(last).length() > SHORTEST_LINE && truth.contains(stripped.get(last)))) {
            last--;
        }
        this.below = stripped.subList(last + 1, stripped.size());
        this.truth = truth;
    }

    /** Whether one of them stands in {@code text}. */
    public boolean areIn(String text) {
        return below.stream()
                .filter(line -> !NOTICE.matcher(line).matches())
                .flatMap(END::splitAsStream)
                .anyMatch(sentence ->
                        sentence.length() > SHORTEST_SENTENCE && !truth.contains(sentence) && text.contains(sentence));
    }
}
