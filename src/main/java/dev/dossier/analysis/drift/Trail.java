package dev.dossier.analysis.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows each statement of a story from its earliest carrier to the others. */
final class Trail {
    private final List<StoryText> texts;
    private final Matcher matcher;
    private final List<List<Saying>> statements = new ArrayList<>();

    /** Statements that come from an earlier article. */
    private final Set<Saying> retold = new HashSet<>();

    Trail(List<StoryText> texts, Weights weights) {
        this.texts = texts;
        this.matcher = new Matcher(weights);
        texts.forEach(text -> statements.add(Statements.of(text)));
    }

    /** A statement and what became of it, by article in the order of the story, then by place. */
    record Followed(Saying statement, List<Match> matches) {
        Followed {
            matches = List.copyOf(matches);
        }
    }

    /** Statements that no other article has are left out. */
    List<Followed> follow() {
        var followed = new ArrayList<Followed>();
        for (var i = 0; i + 1 < texts.size(); i++) {
            followed.addAll(followFrom(i));
        }
        return followed;
    }

    private List<Followed> followFrom(int i) {
        var own = own(i);
        var found = new LinkedHashMap<Saying, List<Match>>();
        own.forEach(saying -> found.put(saying, new ArrayList<>()));
        for (var j = i + 1; j < texts.size(); j++) {
            follow(own, j, found);
        }
        return found.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Followed(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The statements of an article that come from no other, as those who retell them have them. */
    private List<Saying> own(int i) {
        return statements.get(i).stream()
                .filter(saying -> !retold.contains(saying))
                .map(saying -> Statements.withSentencesBefore(saying, texts.get(i))
                        .filter(longer -> isRetold(longer, saying, i))
                        .orElse(saying))
                .toList();
    }

    private boolean isRetold(Saying longer, Saying saying, int i) {
        return statements.subList(i + 1, statements.size()).stream()
                .flatMap(List::stream)
                .anyMatch(later -> matcher.isNearer(longer, saying, later));
    }

    private void follow(List<Saying> own, int j, Map<Saying, List<Match>> found) {
        var others = statements.get(j).stream()
                .filter(saying -> !retold.contains(saying))
                .toList();
        var matches = new ArrayList<>(matcher.statements(own, others));
        matches.forEach(match -> retold.add(match.after()));
        matches.addAll(matcher.written(own, texts.get(j), Statements.unquoted(texts.get(j), statements.get(j))));
        matches.sort(Comparator.comparing(match -> match.after().passage()));
        for (var match : matches) {
            found.getOrDefault(match.before(), new ArrayList<>()).add(match);
        }
    }
}
