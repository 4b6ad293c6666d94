package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.quote.QuoteFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Speaker;
import dev.dossier.text.ArticleText;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Floors under the quotations found in the labelled captures: what was measured, rounded down. They hold on the bodies as labelled and on
 * those that import makes of the raw captures.
 */
class GoldQuotesTest {
    private static final double MARKED_FLOOR = 1.00;
    private static final double SPEAKER_FLOOR = 1.00;
    private static final double INDIRECT_FLOOR = 0.95;

    private final Score speakers = new Score();

    @ParameterizedTest
    @EnumSource
    void findsTheWordsInMarksAndTheirSpeakers(Bodies bodies) {
        var score = score(false, bodies);
        System.out.println(bodies.label() + ": direct and mixed quotations " + score);
        System.out.println(bodies.label() + ": their speakers " + speakers);
        assertTrue(score.f1() >= MARKED_FLOOR, score.toString());
        assertTrue(speakers.f1() >= SPEAKER_FLOOR, speakers.toString());
    }

    @ParameterizedTest
    @EnumSource
    void findsReportedSpeech(Bodies bodies) {
        var score = score(true, bodies);
        System.out.println(bodies.label() + ": indirect quotations " + score);
        assertTrue(score.f1() >= INDIRECT_FLOOR, score.toString());
    }

    @ParameterizedTest
    @EnumSource
    void takesNoNamesAndNoAttributionsForQuotations(Bodies bodies) {
        var taken = new ArrayList<String>();
        for (var gold : Gold.all()) {
            var quotes = find(gold, bodies);
            for (var label : gold.labels("quotes").get("quotes")) {
                var isTrap = label.get("kind").asString().equals("not-a-quote");
                quotes.stream().filter(q -> isTrap && hasWords(q, label)).forEach(q -> taken.add(q.text()));
            }
            quotes.stream().filter(q -> q.text().contains(" said. '")).forEach(q -> taken.add(q.text()));
        }
        assertEquals(List.of(), taken);
    }

    /** Where the text comes from. */
    enum Bodies {
        LABELLED,
        IMPORTED;

        Article article(Gold gold) {
            return this == LABELLED ? gold.article(false) : gold.imported();
        }

        String label() {
            return this == LABELLED ? "labelled bodies" : "from raw captures";
        }
    }

    private static List<Quote> find(Gold gold, Bodies bodies) {
        var article = bodies.article(gold);
        return new QuoteFinder()
                .find(ArticleText.of(article), new EntityLinker(Gold.gazetteer()).link(ArticleText.of(article)));
    }

    private Score score(boolean isIndirect, Bodies bodies) {
        var score = new Score();
        for (var gold : Gold.all()) {
            var found = new ArrayList<>(find(gold, bodies));
            found.removeIf(quote -> (quote.kind() == Quote.Kind.INDIRECT) != isIndirect);
            for (var label : gold.labels("quotes").get("quotes")) {
                if (label.get("kind").asString().equals("indirect") == isIndirect) {
                    compare(gold, label, found, score);
                }
            }
            found.forEach(quote -> score.wrong(place(gold, quote.passage().paragraph()) + quote.text()));
        }
        return score;
    }

    private void compare(Gold gold, JsonNode label, List<Quote> found, Score score) {
        var match = found.stream().filter(quote -> isHit(quote, label)).findFirst();
        match.ifPresent(found::remove);
        if (!label.get("tier").asString().equals("core")
                || label.get("kind").asString().equals("not-a-quote")) {
            return;
        }
        var what =
                place(gold, label.get("paragraph").asInt()) + label.get("text").asString();
        match.ifPresentOrElse(quote -> score.right(), () -> score.missed(what));
        match.ifPresent(quote -> compareSpeaker(what, label, quote.speaker()));
    }

    private void compareSpeaker(String what, JsonNode label, Optional<Speaker> found) {
        var wanted = Gold.text(label, "speaker").orElse("");
        var isRight = found.filter(speaker -> speaker.name().equals(wanted)
                        || speaker.entity().filter(Gold.slug(wanted)::equals).isPresent())
                .isPresent();
        if (isRight) {
            speakers.right();
        } else {
            speakers.missed(
                    what + ": " + wanted + ", but " + found.map(Speaker::name).orElse("nobody"));
        }
    }

    private static String place(Gold gold, int paragraph) {
        return gold.name().substring(0, 3) + " P" + paragraph + " ";
    }

    private static boolean isHit(Quote quote, JsonNode label) {
        var accepted = List.of(
                label.get("kind").asString(),
                Gold.text(label, "also_accept_kind").orElse(""));
        return hasWords(quote, label) && accepted.contains(quote.kind().label());
    }

    private static boolean hasWords(Quote quote, JsonNode label) {
        return quote.passage().paragraph() == label.get("paragraph").asInt()
                && bare(quote.text()).equals(bare(label.get("text").asString()));
    }

    private static String bare(String text) {
        return Folding.fold(text).strip().replaceAll("[.,]$", "");
    }
}
