package dev.dossier.analysis.event;

import dev.dossier.CaseFile;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.Event;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of a case's text is an article: its date, and what it says after a bar; a further bar begins a paragraph. */
class EventMergerTest {
    private static final String GAZETTEER = """
            organisation: Huawei
            organisation: Nvidia
            organisation: Commerce Department
            place: China; adjective: Chinese
            person: Ana Kim; surname: Kim
            """;

    static List<CaseFile> cases() {
        return CaseFile.in("analysis/event-merging");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bringsTogetherWhatIsOneEvent(CaseFile file) {
        var events = new ArrayList<Event>();
        var lines = file.part("text").lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            events.addAll(events("a" + i, List.of(lines.get(i).split(" \\| "))));
        }
        file.expect(new EventMerger()
                .merge(events).stream()
                        .flatMap(cluster -> Stream.of(cluster.tellings().stream()
                                .map(EventMergerTest::shown)
                                .collect(Collectors.joining(" = "))))
                        .toList());
    }

    private static List<Event> events(String slug, List<String> parts) {
        var text = ArticleText.of(TestArticle.of(slug, parts.get(0), parts.subList(1, parts.size())));
        var mentions = new EntityLinker(TestGazetteer.read(GAZETTEER)).link(text);
        return new EventFinder().find(text, new TimexFinder().find(text), mentions);
    }

    private static String shown(Event event) {
        return event.passage().article() + " p" + event.passage().paragraph() + " "
                + event.when().iso();
    }
}
