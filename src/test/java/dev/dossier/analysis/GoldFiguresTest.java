package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.figure.FigureFinder;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.Figure;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.ArticleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Floors under the figures found in the labelled captures: what was measured, rounded down. */
class GoldFiguresTest {
    private static final double FLOOR = 1.00;
    private static final double QUALIFIER_FLOOR = 0.95;
    private static final double TIME_FLOOR = 0.90;
    private static final double MEASURE_FLOOR = 0.62;

    private final Score qualifiers = new Score();

    @Test
    void findsTheFiguresWithTheirValueAndUnit() {
        var score = new Score();
        for (var gold : Gold.all()) {
            var found = new ArrayList<>(find(gold));
            gold.labels("figures").get("figures").forEach(label -> compare(gold, label, found, score));
            found.forEach(figure -> score.wrong(
                    gold.name().substring(0, 3) + " P" + figure.passage().paragraph() + " " + figure.text()));
        }
        System.out.println("figures " + score);
        System.out.println("their qualifiers " + qualifiers);
        assertTrue(score.f1() >= FLOOR, score.toString());
        assertTrue(qualifiers.f1() >= QUALIFIER_FLOOR, qualifiers.toString());
    }

    /** A measure is right when it shares a word of weight with the label's; counts, whose measure is the noun counted, are left out. */
    @Test
    void saysWhatTheFiguresMeasure() {
        var score = new Score();
        for (var gold : Gold.all()) {
            var found = find(gold);
            for (var label : gold.labels("figures").get("figures")) {
                found.stream()
                        .filter(figure -> isAt(figure, label) && figure.kind() != Figure.Kind.COUNT)
                        .findFirst()
                        .ifPresent(figure -> compareMeasure(gold, label, figure, score));
            }
        }
        System.out.println("their measures " + score);
        assertTrue(score.f1() >= MEASURE_FLOOR, score.toString());
    }

    private static void compareMeasure(Gold gold, JsonNode label, Figure figure, Score score) {
        var wanted = weighty(Gold.text(label, "measures").orElse(""));
        var what = gold.name().substring(0, 3) + " " + figure.text() + ": "
                + figure.measures().orElse("nothing");
        if (figure.measures().isPresent()
                && weighty(figure.measures().get()).stream().anyMatch(wanted::contains)) {
            score.right();
            return;
        }
        score.missed(what);
        if (figure.measures().isPresent()) {
            score.wrong(what);
        }
    }

    /** Times that the labels give no value are left out, and figures that they give no time. */
    @Test
    void saysWhenTheFiguresHold() {
        var score = new Score();
        for (var gold : Gold.all()) {
            var found = find(gold);
            for (var label : gold.labels("figures").get("figures")) {
                var wanted = Gold.text(label.path("as_of"), "value");
                var figure = found.stream().filter(f -> isAt(f, label)).findFirst();
                var has = figure.flatMap(Figure::asOf).map(TimexValue::iso);
                var what = gold.name().substring(0, 3) + " " + label.get("text").asString() + ": "
                        + wanted.orElse("nothing") + ", but " + has.orElse("nothing");
                if (wanted.isPresent() && wanted.equals(has)) {
                    score.right();
                } else {
                    wanted.ifPresent(value -> score.missed(what));
                    has.filter(value -> label.path("as_of").isNull() || wanted.isPresent())
                            .ifPresent(value -> score.wrong(what));
                }
            }
        }
        System.out.println("their times " + score);
        assertTrue(score.f1() >= TIME_FLOOR, score.toString());
    }

    private static Set<String> weighty(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .map(word -> word.replaceFirst("s$", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void takesNoYearsProductNamesAndPronounsForFigures() {
        var taken = new ArrayList<String>();
        for (var gold : Gold.all()) {
            var figures = find(gold);
            for (var trap : gold.labels("figures").get("not_figures")) {
                figures.stream()
                        .filter(figure -> isTaken(gold, figure, trap))
                        .forEach(figure -> taken.add(figure.text()));
            }
        }
        assertEquals(List.of(), taken);
    }

    private static List<Figure> find(Gold gold) {
        var article = gold.article(true);
        var mentions = new EntityLinker(Gold.gazetteer()).link(ArticleText.of(article));
        return new FigureFinder()
                .find(ArticleText.of(article), mentions, new TimexFinder().find(ArticleText.of(article)));
    }

    private void compare(Gold gold, JsonNode label, List<Figure> found, Score score) {
        var match = found.stream().filter(figure -> isAt(figure, label)).findFirst();
        match.ifPresent(found::remove);
        if (!label.get("tier").asString().equals("core")) {
            return;
        }
        var what = gold.name().substring(0, 3) + " P" + label.get("paragraph").asInt() + " "
                + label.get("text").asString();
        if (match.filter(figure -> hasValue(figure, label) && hasUnit(figure, label))
                .isPresent()) {
            score.right();
        } else {
            score.missed(what + match.map(figure -> " but " + figure).orElse(""));
        }
        match.ifPresent(figure -> compareQualifier(what, label, figure));
    }

    private void compareQualifier(String what, JsonNode label, Figure figure) {
        var wanted = Gold.text(label, "qualifier").orElse("");
        var found = figure.qualifier().orElse("");
        if (found.equals(wanted)) {
            qualifiers.right();
        } else {
            qualifiers.missed(what + ": '" + wanted + "', but '" + found + "'");
        }
    }

    private static boolean isTaken(Gold gold, Figure figure, JsonNode trap) {
        var paragraph = trap.get("paragraph").asInt();
        var words = trap.get("text").asString();
        var at = gold.article(false).body().block(paragraph).text().indexOf(words);
        var span = figure.passage().span();
        return figure.passage().paragraph() == paragraph
                && at >= 0
                && at <= span.start()
                && span.end() <= at + words.length();
    }

    private static boolean isAt(Figure figure, JsonNode label) {
        return figure.passage().paragraph() == label.get("paragraph").asInt()
                && figure.text().equals(label.get("text").asString());
    }

    private static boolean hasValue(Figure figure, JsonNode label) {
        var value = label.path("value");
        var low = value.isNumber() ? value : label.path("low");
        var high = value.isNumber() ? value : label.path("high");
        return low.isNumber()
                && figure.low().compareTo(new BigDecimal(low.asString())) == 0
                && figure.high().compareTo(new BigDecimal(high.asString())) == 0;
    }

    /** The labels name a counted thing in their own words, respondents for decision-makers, so it is not compared. */
    private static boolean hasUnit(Figure figure, JsonNode label) {
        return figure.kind() == Figure.Kind.COUNT
                || figure.unit().equals(label.get("unit").asString());
    }
}
