package dev.dossier.analysis.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.Shared;
import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Dated expressions of labelled news, scored as {@code bench/timex/score.py} does for dated ones alone (TempEval-3). Floors that cannot fall
 * unseen.
 */
class TimexBenchTest {
    private static final Pattern DATED =
            Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-Q\\d|-W\\d\\d|-H\\d|-(SP|SU|FA|WI))?");

    private record Labelled(int start, int end, String value, String text) {
        boolean overlaps(Labelled other) {
            return start < other.end && other.start < end;
        }
    }

    @ParameterizedTest
    @CsvSource({"timebank, 0.79", "aquaint, 0.84"})
    void findsTheDatesOfLabelledNews(String name, double floor) {
        var gold = 0;
        var predicted = 0;
        var found = 0;
        var right = 0;
        for (var document : new ObjectMapper()
                .readTree(Shared.path("bench/timex/" + name + ".json").toFile())) {
            var own = new ArrayList<>(predictions(document));
            predicted += own.size();
            for (var label : labels(document)) {
                gold++;
                var match = own.stream().filter(label::overlaps).findFirst();
                match.ifPresent(own::remove);
                found += match.isPresent() ? 1 : 0;
                right += match.filter(m -> m.value().equals(label.value())).isPresent() ? 1 : 0;
                log(document, label, match.map(Labelled::value).orElse("missed"));
            }
            own.forEach(extra -> log(document, extra, "extra"));
        }
        var value = 2.0 * right / (gold + predicted);
        var line = String.format(
                Locale.ROOT,
                "%s: %d labelled, %d found, %d of them, %d with their value, value F1 %.3f",
                name,
                gold,
                predicted,
                found,
                right,
                value);
        System.out.println(line);
        assertTrue(value >= floor, line);
    }

    /** With {@code -DargLine=-Dbench=log} every difference is printed with the words around it. */
    private static void log(JsonNode document, Labelled timex, String found) {
        if ("log".equals(System.getProperty("bench")) && !found.equals(timex.value())) {
            var text = document.get("text").asString().replace('\n', ' ');
            var near = text.substring(Math.max(0, timex.start() - 60), Math.min(text.length(), timex.end() + 40));
            var published = document.get("published").asString();
            System.out.println(published + " [" + timex.text() + "] " + timex.value() + ", " + found + ": " + near);
        }
    }

    private static List<Labelled> labels(JsonNode document) {
        var labels = new ArrayList<Labelled>();
        for (var timex : document.get("timexes")) {
            var value = timex.get("value").asString();
            if (timex.get("type").asString().equals("DATE")
                    && DATED.matcher(value).matches()) {
                labels.add(new Labelled(
                        timex.get("start").asInt(),
                        timex.get("end").asInt(),
                        value,
                        timex.get("text").asString()));
            }
        }
        return labels;
    }

    private static List<Labelled> predictions(JsonNode document) {
        var text = document.get("text").asString();
        var article = TestArticle.of("a", document.get("published").asString(), List.of(text));
        return new TimexFinder()
                .find(article).stream()
                        .map(TimexBenchTest::labelled)
                        .filter(p -> DATED.matcher(p.value()).matches())
                        .toList();
    }

    /** Since 2014 is the date 2014 there. */
    private static Labelled labelled(Timex timex) {
        var span = timex.passage().span();
        var iso = timex.value();
        var value = timex.text().toLowerCase(Locale.ROOT).startsWith("since ") ? iso.replaceAll("/.*", "") : iso;
        return new Labelled(span.start(), span.end(), value, timex.text());
    }
}
