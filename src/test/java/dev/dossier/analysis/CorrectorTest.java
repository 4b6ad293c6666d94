package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.content.ArticleReader;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Correction;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Problem;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections as people write them, and what becomes of the facts. */
class CorrectorTest {
    private static final String BODY =
            "“We will sail,” said Ana Kim, head of Tern, on Monday. Tern spent $5 million in 2024.";

    private final Problems problems = new Problems();
    private final FactFinder finder = new FactFinder(TestGazetteer.read("organisation: Tern\nperson: Ana Kim"));

    @Test
    void hidesAFactEverywhere() {
        var figure = id(find("").figures().get(0));
        assertEquals(List.of(), find("hide: [" + figure + "]").figures());
    }

    @Test
    void hidesAMentionFromTheFindersThatStandOnIt() {
        var found = find("");
        var kim = found.mentions().stream()
                .filter(mention -> mention.surface().equals("Ana Kim"))
                .findFirst()
                .orElseThrow();
        var speaker = find("hide: " + id(kim)).quotes().get(0).speaker().orElseThrow();
        assertEquals("Ana Kim", speaker.name());
        assertTrue(speaker.entity().isEmpty());
    }

    @Test
    void setsWhoIsQuoted() {
        var quote = id(find("").quotes().get(0));
        var set = find("set:\n  " + quote + ": {speaker: Ben Poe, kind: mixed}")
                .quotes()
                .get(0);
        assertEquals("Ben Poe", set.speaker().map(Speaker::name).orElse(""));
        assertTrue(set.speaker().flatMap(Speaker::description).isEmpty());
        assertEquals("mixed", set.kind().label());
        assertEquals(quote, id(set));
    }

    @Test
    void setsAFigure() {
        var figure = id(find("").figures().get(0));
        var set = find("set: {" + figure + ": {low: 5500000, unit: EUR, date: 2023}}")
                .figures()
                .get(0);
        assertEquals("5500000 5500000 EUR", set.low() + " " + set.high() + " " + set.unit());
        assertEquals("2023", set.asOf().orElseThrow().iso());
    }

    @Test
    void setsTheDateOfAnEvent() {
        var event = find("").events().get(0);
        var set = find("set: {" + id(event) + ": {date: 2025-07-07, forecast: true}}")
                .events()
                .get(0);
        assertEquals("2025-07-07", set.when().iso());
        assertTrue(set.forecast());
    }

    @Test
    void takesTheIdWithItsArticleToo() {
        var figure = find("").figures().get(0).id().value();
        assertEquals(List.of(), find("hide: [" + figure + "]").figures());
    }

    @Test
    void tellsCorrectionsThatHaveLostTheirFact() {
        var lost = finder.lostCorrections(article("pin: [f-00000000]"));
        assertEquals(List.of("f-00000000"), lost.stream().map(Correction::fact).toList());
        assertEquals(5, lost.get(0).where().line());
    }

    @Test
    void tellsWhatNoCorrectionCanBe() {
        article(
                "hide: [huawei, other-f-00000000]\nset:\n  f-11111111: {low: many, speaker: Ana Kim}\n  q-22222222: {kind: loud}");
        assertEquals(
                List.of("bad-fact-id", "bad-fact-id", "bad-number", "unknown-key", "unknown-kind"),
                problems.sorted().stream().map(Problem::rule).sorted().toList());
    }

    private static String id(Fact fact) {
        return fact.id().local();
    }

    private ArticleFacts find(String keys) {
        var facts = finder.find(article(keys));
        assertEquals(List.of(), problems.sorted());
        return facts;
    }

    private Article article(String keys) {
        var text = "---\ntitle: Ferries\ndate: 2025-07-16\ntype: article\n" + keys + "\n---\n\n" + BODY + "\n";
        return new ArticleReader()
                .read("ferries.md", new Slug("ferries"), text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
    }
}
