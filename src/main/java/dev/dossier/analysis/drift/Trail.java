package dev.dossier.analysis.drift;

import dev.dossier.domain.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var matches = new ArrayList<>(matcher.statements(own, open(j)));
        matches.forEach(match -> retold.add(match.after()));
        var said = List.copyOf(matches);
        for (var match : matcher.written(own, texts.get(j), unquoted(j))) {
            if (!isFound(match.before(), said) || matcher.isSaidAgain(match)) {
                matches.add(match);
            }
        }
        matches.addAll(between(own, j, matches));
        matches.sort(Comparator.comparing(match -> match.after().passage()));
        for (var match : matches) {
            found.getOrDefault(match.before(), new ArrayList<>()).add(attributed(match, texts.get(j)));
        }
    }

    /** The statements of an article that are not known to come from elsewhere. */
    private List<Saying> open(int j) {
        return statements.get(j).stream()
                .filter(saying -> !retold.contains(saying))
                .toList();
    }

    private List<Sentence> unquoted(int j) {
        return Statements.unquoted(texts.get(j), statements.get(j));
    }

    /** Looks for statements that were not found, between what became of those before and after them. */
    private List<Match> between(List<Saying> own, int j, List<Match> matches) {
        var more = new ArrayList<Match>();
        for (var i = 0; i < own.size(); i++) {
            var statement = own.get(i);
            if (isFound(statement, matches)) {
                continue;
            }
            var from = place(own.subList(0, i), matches, false);
            var to = place(own.subList(i + 1, own.size()), matches, true);
            var taken = new ArrayList<>(matches);
            taken.addAll(more);
            var said = open(j).stream()
                    .filter(other -> isBetween(other.passage(), from, to))
                    .toList();
            var sentences = unquoted(j).stream()
                    .filter(sentence -> isBetween(sentence.passage(), from, to))
                    .filter(sentence ->
                            taken.stream().noneMatch(match -> match.after().overlaps(sentence.passage())))
                    .toList();
            var match = matcher.echo(statement, texts.get(j), sentences)
                    .or(() -> matcher.between(statement, texts.get(j), said, sentences));
            match.ifPresent(found -> {
                retold.add(found.after());
                more.add(found);
            });
        }
        return more;
    }

    private static boolean isFound(Saying statement, List<Match> matches) {
        return matches.stream().anyMatch(match -> match.before() == statement);
    }

    /** Where the nearest of the statements that were found went: the last of those before, the first of those after. */
    private static Optional<Passage> place(List<Saying> statements, List<Match> matches, boolean isAfter) {
        var found =
                statements.stream().filter(saying -> isFound(saying, matches)).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var nearest = found.get(isAfter ? 0 : found.size() - 1);
        return matches.stream()
                .filter(match -> match.before() == nearest)
                .findFirst()
                .map(match -> match.after().passage());
    }

    private static boolean isBetween(Passage passage, Optional<Passage> from, Optional<Passage> to) {
        return from.filter(p -> passage.compareTo(p) < 0).isEmpty()
                && to.filter(p -> passage.compareTo(p) > 0).isEmpty()
                && (from.isPresent() || to.isPresent());
    }

    /** A sentence that names who said it is reported speech, even where nobody was found to speak in it. */
    private static Match attributed(Match match, StoryText article) {
        var speaker = match.before().speaker();
        if (!match.after().quotes().isEmpty() || speaker.isEmpty()) {
            return match;
        }
        var around = article.around(match.after().passage());
        return around.stream()
                .filter(sentence ->
                        Voices.isNamed(sentence, Speakers.last(speaker.get().name())))
                .findFirst()
                .map(sentence -> Voices.of(sentence, speaker.get()))
                .map(quote -> match.withAfter(article.saying(match.after().passage(), List.of(quote))))
                .orElse(match);
    }
}
