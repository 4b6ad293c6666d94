package dev.dossier.eval;

import dev.dossier.Shared;
import dev.dossier.analysis.FactFinder;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Speaker;
import dev.dossier.domain.Timex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Finds the facts of labelled texts as {@code dossier facts --plain} does, and scores them. */
public final class FactsBench {
    /** The sets of time expressions, then that of quotations. */
    public static final List<String> SETS = List.of("timebank", "aquaint", "polnear-dev");

    private static final String QUOTES = "polnear-dev";

    private final FactFinder finder = new FactFinder(List.of());
    private final List<String> differences = new ArrayList<>();

    /** Prints a table; with {@code --differences} everything that is not as labelled before it. */
    public static void main(String[] arguments) throws IOException {
        var isLong = List.of(arguments).contains("--differences");
        var named = List.of(arguments).stream().filter(SETS::contains).toList();
        for (var set : named.isEmpty() ? SETS : named) {
            var bench = new FactsBench();
            var scores = bench.score(set);
            bench.differences.stream().filter(line -> isLong).forEach(System.out::println);
            System.out.printf(Locale.ROOT, "%-12s %s%n", set, scores);
        }
    }

    /** The metrics of a set, each 0 to 1, by name. */
    Map<String, Double> score(String set) throws IOException {
        var scores = set.equals(QUOTES) ? quotes() : timexes(set);
        scores.replaceAll((name, value) -> Math.round(value * 1000) / 1000.0);
        return scores;
    }

    private Map<String, Double> timexes(String set) throws IOException {
        var all = new TimexScore(false);
        var dated = new TimexScore(true);
        forEach("bench/timex/" + set + ".json", (document, found) -> {
            var text = document.get("text").asString();
            var labels = document.get("timexes").values().stream()
                    .map(label -> expression(text, label))
                    .toList();
            var own = found.timexes().stream()
                    .map(timex -> expression(found, timex))
                    .toList();
            all.add(text, labels, own);
            dated.add(text, labels, own);
        });
        differences.addAll(all.differences());
        return new TreeMap<>(Map.of("all", all.f1(), "dated", dated.f1()));
    }

    private Map<String, Double> quotes() throws IOException {
        var score = new QuoteScore();
        forEach("bench/quotes/" + QUOTES + ".json", (document, found) -> {
            var text = document.get("text").asString();
            var labels = document.get("quotes").values().stream()
                    .map(label -> label(text, label))
                    .toList();
            var own = found.quotes().stream()
                    .map(quote -> prediction(found, quote))
                    .toList();
            score.add(text, labels, own);
        });
        differences.addAll(score.differences());
        return new TreeMap<>(Map.of("quotes", score.f1(), "speakers", score.speakerAccuracy()));
    }

    /** What was found in a text, with the places of its blocks in it. */
    private record Found(List<Integer> starts, List<Timex> timexes, List<Quote> quotes) {
        private int start(Fact fact) {
            return starts.get(fact.passage().paragraph() - 1)
                    + fact.passage().span().start();
        }

        private int end(Fact fact) {
            return starts.get(fact.passage().paragraph() - 1)
                    + fact.passage().span().end();
        }
    }

    private void forEach(String file, BiConsumer<JsonNode, Found> compare) throws IOException {
        for (var document : new LabelledTexts(Shared.path(file)).documents()) {
            compare.accept(document, find(document));
        }
    }

    private Found find(JsonNode document) {
        var plain = LabelledTexts.read(document, "text");
        var facts = finder.find(plain.article());
        var marked = facts.quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .toList();
        return new Found(plain.starts(), facts.timexes(), marked);
    }

    /** The labels' offsets count code points. */
    private static int units(String text, JsonNode codePoints) {
        return text.offsetByCodePoints(0, codePoints.asInt());
    }

    private static TimexScore.Expression expression(String text, JsonNode label) {
        return new TimexScore.Expression(
                units(text, label.get("start")),
                units(text, label.get("end")),
                label.get("type").asString(),
                label.get("value").asString());
    }

    private static TimexScore.Expression expression(Found found, Timex timex) {
        return new TimexScore.Expression(
                found.start(timex), found.end(timex), timex.type().label(), timex.value());
    }

    private static QuoteScore.Label label(String text, JsonNode label) {
        var speaker = label.get("speaker");
        return new QuoteScore.Label(
                units(text, label.get("start")),
                units(text, label.get("end")),
                speaker.isNull()
                        ? Optional.empty()
                        : Optional.of(speaker.values().stream()
                                .map(JsonNode::asString)
                                .toList()));
    }

    private static QuoteScore.Prediction prediction(Found found, Quote quote) {
        return new QuoteScore.Prediction(
                found.start(quote),
                found.end(quote),
                quote.speaker().map(Speaker::reference).orElse(""),
                quote.speaker().map(Speaker::name).orElse(""));
    }
}
