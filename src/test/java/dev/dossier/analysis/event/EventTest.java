package dev.dossier.analysis.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.Event;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Slug;
import dev.dossier.text.ArticleText;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file shows events of a few sentences. */
class EventTest {
    private static final String GAZETTEER = """
            organisation: Huawei
            organisation: Nvidia
            place: China; adjective: Chinese
            person: Jeffrey Towson; surname: Towson
            """;

    static List<CaseFile> events() {
        return CaseFile.in("analysis/event");
    }

    @ParameterizedTest
    @MethodSource("events")
    void findsEvents(CaseFile file) {
        var text = ArticleText.of(article(file));
        var mentions = new EntityLinker(TestGazetteer.read(GAZETTEER)).link(text);
        var events = new EventFinder().find(text, new TimexFinder().find(text), mentions);
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

    private static Stream<String> lines(Event event) {
        var entities = event.entities().stream().map(Slug::value).collect(Collectors.joining(", "));
        var what = event.forecast() ? "forecast" : "happened";
        return Stream.of(
                event.passage().paragraph() + " " + event.when().iso() + ", " + what
                        + (entities.isEmpty() ? "" : ", with " + entities),
                "  " + event.sentence());
    }
}
