package dev.dossier.page;

import dev.dossier.domain.TopicMatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words for which articles belong to a topic. */
final class MatchWords {
    private MatchWords() {}

    /** As they stand in the text, in text order, each once whatever its case. */
    static List<String> of(List<TopicMatch> matches) {
        Map<String, String> words = new LinkedHashMap<>();
        matches.forEach(match -> match.terms().forEach(term -> words.putIfAbsent(term.toLowerCase(Locale.ROOT), term)));
        return List.copyOf(words.values());
    }
}
