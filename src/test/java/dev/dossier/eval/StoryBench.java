package dev.dossier.eval;

import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.story.StoryFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the stories of labelled articles as {@code dossier suggest} does, and scores them. */
public final class StoryBench {
    /** The set that rules are made on, and the one that is only measured. */
    public static final List<String> SETS = List.of("development", "check");

    private static final Path FOLDER = Path.of("src/test/resources/eval/stories");

    private final StoryLabels labels;
    private final List<StoryLink> links;
    private final Map<Slug, StoryLink> likely = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    StoryBench(String set) throws IOException {
        labels = StoryLabels.read(FOLDER.resolve(set));
        var finder = new FactFinder(List.of());
        var facts = labels.articles().stream().map(finder::find).toList();
        links = new StoryFinder().find(facts);
        links.stream()
                .filter(link -> link.strength() == StoryLink.Strength.LIKELY)
                .forEach(link -> likely.put(link.article(), link));
    }

    /** Prints a table; with {@code --misses} what is not as labelled in the development set before it. */
    public static void main(String[] arguments) throws IOException {
        var isLong = List.of(arguments).contains("--misses");
        for (var set : SETS) {
            var bench = new StoryBench(set);
            var scores = bench.score();
            bench.misses.stream()
                    .filter(line -> isLong && set.equals("development"))
                    .forEach(System.out::println);
            scores.forEach((metric, value) -> System.out.printf(Locale.ROOT, "%-12s %-22s %.3f%n", set, metric, value));
        }
    }

    /** The metrics, each 0 to 1, by name; more is better in each. */
    Map<String, Double> score() {
        var scores = new TreeMap<String, Double>();
        pairs(scores);
        var hard = labels.hard().stream().filter(this::isCalledDerived).count();
        scores.put("hard-pairs-kept-apart", 1 - (double) hard / labels.hard().size());
        scores.put(
                "roles",
                share(member -> "role", (link, member) -> link.role().label().equals(member.role())));
        scores.put(
                "origins",
                share(member -> "origin", (link, member) -> link.from().equals(member.derivedFrom())));
        for (var made : List.of("copy", "light", "heavy", "follow-up")) {
            scores.put("found-" + made, found(made));
        }
        scores.replaceAll((name, value) -> Math.round(value * 1000) / 1000.0);
        return scores;
    }

    /** Every two articles of one story are a pair. */
    private void pairs(Map<String, Double> scores) {
        var right = 0;
        var found = 0;
        var expected = 0;
        var articles = labels.articles().stream().map(Article::slug).toList();
        for (var i = 0; i < articles.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = articles.get(i);
                var other = articles.get(j);
                var isFound = root(one).equals(root(other));
                var isExpected = labels.story(one).equals(labels.story(other));
                found += isFound ? 1 : 0;
                expected += isExpected ? 1 : 0;
                right += isFound && isExpected ? 1 : 0;
                if (isFound && !isExpected) {
                    misses.add("joined " + one + " " + other);
                }
            }
        }
        var precision = found == 0 ? 1 : (double) right / found;
        var recall = (double) right / expected;
        scores.put("pair-precision", precision);
        scores.put("pair-recall", recall);
        scores.put("pair-f1", right == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private Slug root(Slug article) {
        var at = article;
        for (var link = likely.get(at); link != null; link = likely.get(at)) {
            at = link.from();
        }
        return at;
    }

    /** Whether the two come from one another, straight or by others, as copies or rewrites. */
    private boolean isCalledDerived(StoryLabels.Twins twins) {
        var isCalled = origin(twins.one()).equals(origin(twins.other()));
        if (isCalled) {
            misses.add("hard " + twins.one() + " " + twins.other());
        }
        return isCalled;
    }

    /** Where the report that an article prints or rewrites began. */
    private Slug origin(Slug article) {
        var at = article;
        for (var link = likely.get(at); link != null && link.role() != StoryRole.FOLLOW_UP; link = likely.get(at)) {
            at = link.from();
        }
        return at;
    }

    private interface Agreement {
        boolean holds(StoryLink link, StoryLabels.Member member);
    }

    private double share(java.util.function.Function<StoryLabels.Member, String> what, Agreement agreement) {
        var right = 0;
        for (var member : labels.members().entrySet()) {
            var link = likely.get(member.getKey());
            if (link != null && agreement.holds(link, member.getValue())) {
                right++;
            } else {
                misses.add(what.apply(member.getValue()) + " " + member.getKey() + " is " + member.getValue()
                        + told(member.getKey()));
            }
        }
        return (double) right / labels.members().size();
    }

    private String told(Slug article) {
        return links.stream()
                .filter(link -> link.article().equals(article))
                .map(StoryBench::told)
                .findFirst()
                .orElse("\n    none");
    }

    private static String told(StoryLink link) {
        var told = new StringBuilder(String.format(
                Locale.ROOT, "%n    %s %s from %s %.2f", link.strength(), link.role(), link.from(), link.score()));
        link.evidence()
                .forEach(e -> told.append(
                        String.format(Locale.ROOT, "%n      %5.2f %s: %s", e.weight(), e.kind(), e.words())));
        return told.toString();
    }

    private double found(String made) {
        var of = labels.members().entrySet().stream()
                .filter(member -> member.getValue().made().equals(made))
                .toList();
        var found = 0;
        for (var member : of) {
            var link = likely.get(member.getKey());
            found += link != null
                            && labels.story(link.from())
                                    .equals(member.getValue().lead())
                    ? 1
                    : 0;
        }
        return of.isEmpty() ? 1 : (double) found / of.size();
    }
}
