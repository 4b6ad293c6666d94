package dev.dossier.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.domain.Article;
import dev.dossier.domain.Event;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Timex;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that begin with {@code time-} show time expressions, the others events. */
class EventTest {
    private static final String GAZETTEER = """
            organisation: Huawei
            organisation: Nvidia
            place: China; adjective: Chinese
            person: Jeffrey Towson; surname: Towson
            """;

    static List<CaseFile> times() {
        return cases(true);
    }

    static List<CaseFile> events() {
        return cases(false);
    }

    private static List<CaseFile> cases(boolean isTime) {
        return CaseFile.in("analysis/event").stream()
                .filter(file -> file.toString().startsWith("time ") == isTime)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("times")
    void findsTimeExpressions(CaseFile file) {
        var article = article(file);
        var timexes = new TimexFinder().find(article);
        timexes.forEach(t -> {
            var text = article.body().block(t.passage().paragraph()).text();
            assertEquals(t.text(), t.passage().span().of(text));
        });
        haveIdsOfTheirOwn(timexes);
        file.expect(timexes.stream().map(EventTest::line).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void findsEvents(CaseFile file) {
        var article = article(file);
        var mentions = new EntityLinker(TestGazetteer.read(GAZETTEER)).link(article);
        var events = new EventFinder().find(article, new TimexFinder().find(article), mentions);
        events.forEach(
                e -> assertTrue(e.passage().span().contains(e.time().passage().span())));
        haveIdsOfTheirOwn(events);
        file.expect(events.stream().flatMap(EventTest::lines).toList());
    }

    private static Article article(CaseFile file) {
        return TestArticle.of(
                "a", file.part("published"), file.part("text").lines().toList());
    }

    private static void haveIdsOfTheirOwn(List<? extends Fact> facts) {
        var ids = new TreeSet<String>();
        facts.forEach(fact -> assertTrue(ids.add(fact.id().value()), "two facts with the id " + fact.id()));
    }

    private static String line(Timex timex) {
        return timex.passage().paragraph() + " " + timex.text() + " = " + timex.value() + ", "
                + timex.basis().label();
    }

    private static Stream<String> lines(Event event) {
        var entities = event.entities().stream().map(Slug::value).collect(Collectors.joining(", "));
        var what = event.forecast() ? "forecast" : "happened";
        return Stream.of(
                event.passage().paragraph() + " " + event.when().iso() + ", " + what
                        + (entities.isEmpty() ? "" : ", with " + entities),
                "  " + event.sentence());
    }
}
