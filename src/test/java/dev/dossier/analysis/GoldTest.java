package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.event.EventFinder;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.analysis.topic.TopicMatcher;
import dev.dossier.content.ContentFolder;
import dev.dossier.domain.Event;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.domain.TimexValue;
import dev.dossier.domain.TopicMatch;
import dev.dossier.text.ArticleText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Floors under what the finders reach on the labelled captures; a change that falls below one has made something worse. */
class GoldTest {
    private static final double ENTITY_FLOOR = 0.98;
    private static final double TOPIC_FLOOR = 0.90;
    private static final double EVENT_FLOOR = 0.90;

    /** The forms that the labels' rule 7 counts as names. */
    private static final Set<SurfaceForm.Kind> NAMES = Set.of(
            SurfaceForm.Kind.NAME,
            SurfaceForm.Kind.ALIAS,
            SurfaceForm.Kind.SURNAME,
            SurfaceForm.Kind.SHORT,
            SurfaceForm.Kind.ABBREVIATION,
            SurfaceForm.Kind.DESCRIPTIVE);

    @Test
    void linksTheEntitiesOfTheLabels() {
        var linker = new EntityLinker(Gold.gazetteer());
        var score = entities(gold -> linker.link(ArticleText.of(gold.article(false))), Map.of());
        System.out.println("entity mentions " + score);
        assertTrue(score.f1() >= ENTITY_FLOOR, score.toString());
    }

    @Test
    void linksThemWithTheDemosGazetteerExtendedToTheirs() {
        var finder = new FactFinder(Gold.demoGazetteer());
        var score = entities(gold -> finder.find(gold.article(false)).mentions(), Gold.demoSlugs());
        System.out.println("entity mentions, the demo's gazetteer extended " + score);
        assertTrue(score.f1() >= ENTITY_FLOOR, score.toString());
    }

    @Test
    void linksThemInWhatIsExtractedFromTheRawCaptures() {
        var finder = new FactFinder(Gold.demoGazetteer());
        var score = entities(gold -> finder.find(gold.imported()).mentions(), Gold.demoSlugs());
        System.out.println("entity mentions, from the raw captures " + score);
        assertTrue(score.f1() >= ENTITY_FLOOR, score.toString());
    }

    /** @param slugs of those canonical names whose entity has another slug in the gazetteer */
    private static Score entities(Function<Gold, List<Mention>> find, Map<String, Slug> slugs) {
        var score = new Score();
        for (var gold : Gold.all()) {
            var found = new ArrayList<String>();
            find.apply(gold).stream()
                    .filter(m -> NAMES.contains(m.form()))
                    .map(GoldTest::key)
                    .forEach(found::add);
            for (var entity : gold.labels("entities").get("entities")) {
                compareSurfaces(entity, slugs, found, score, gold.name());
            }
            found.forEach(key -> score.wrong(gold.name().substring(0, 3) + " " + key));
        }
        return score;
    }

    private static String key(Mention mention) {
        return mention.passage().paragraph() + " " + mention.entity() + " " + mention.surface();
    }

    private static void compareSurfaces(
            JsonNode entity, Map<String, Slug> slugs, List<String> found, Score score, String name) {
        var isCore = entity.get("tier").asString().equals("core");
        var canonical = entity.get("canonical").asString();
        for (var surface : entity.get("surfaces")) {
            var form = surface.get("form").asString();
            var isName = Gold.kindOfForm(form).filter(NAMES::contains).isPresent();
            for (var paragraph : surface.get("paragraphs")) {
                var slug = slugs.getOrDefault(canonical, Gold.slug(canonical));
                var key = paragraph.asInt() + " " + slug + " "
                        + surface.get("text").asString();
                if (found.remove(key)) {
                    score.right();
                } else if (isCore && isName) {
                    score.missed(name.substring(0, 3) + " " + key);
                }
            }
        }
    }

    @Test
    void feedsTheGivenTopicsFromTheRightArticlesAndParagraphs() {
        var corpus = new ContentFolder(Path.of("content")).readAll(new Problems());
        var linker = new EntityLinker(corpus.entities());
        var score = new Score();
        for (var gold : Gold.all()) {
            var article = gold.article(false);
            var matches = new TopicMatcher().match(article, linker.link(ArticleText.of(article)), corpus.topics());
            for (var topic : Gold.topics().get("topics")) {
                if (topic.get("status").asString().equals("given")) {
                    compareTopic(topic, gold, matches, score);
                }
            }
        }
        System.out.println("given topics by paragraph " + score);
        assertTrue(score.f1() >= TOPIC_FLOOR, score.toString());
    }

    private static void compareTopic(JsonNode topic, Gold gold, List<TopicMatch> matches, Score score) {
        var slug = Gold.slug(topic.get("topic").asString());
        var found = matches.stream()
                .filter(m -> m.topic().equals(slug))
                .map(m -> m.passage().paragraph())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var capture : topic.get("captures")) {
            if (!capture.get("capture").asString().startsWith(gold.name())) {
                continue;
            }
            var what = gold.name().substring(0, 3) + " " + slug;
            assertEquals(capture.get("belongs").asBoolean(), !found.isEmpty(), what);
            for (var core : capture.get("core_paragraphs")) {
                if (found.remove(core.asInt())) {
                    score.right();
                } else {
                    score.missed(what + " P" + core.asInt());
                }
            }
            capture.get("passing_paragraphs").forEach(p -> found.remove(p.asInt()));
            found.forEach(p -> score.wrong(what + " P" + p));
        }
    }

    @Test
    void datesTheEventsOfTheLabelsFromEachCaptureAlone() {
        var score = events(false);
        System.out.println("core events, capture alone " + score);
        assertTrue(score.f1() >= EVENT_FLOOR, score.toString());
    }

    @Test
    void datesTheEventsOfTheLabelsWithTheDatesThatTheCapturesShare() {
        var score = events(true);
        System.out.println("core events, corpus dates " + score);
        assertTrue(score.f1() >= EVENT_FLOOR, score.toString());
    }

    @Test
    void takesNoTimeWordsForEventsThatAreNone() {
        var taken = new TreeSet<String>();
        for (var gold : Gold.all()) {
            var article = gold.article(true);
            var events = find(gold, true);
            for (var trap : gold.labels("events").get("not_events")) {
                var text = article.body().block(trap.get("paragraph").asInt()).text();
                var words = trap.get("text").asString();
                events.stream()
                        .filter(e -> e.time().passage().paragraph()
                                == trap.get("paragraph").asInt())
                        .filter(e -> holds(text, words, e))
                        .forEach(e -> taken.add(gold.name() + " " + words));
            }
        }
        assertEquals(Set.of(), taken);
    }

    private static boolean holds(String text, String words, Event event) {
        var span = event.time().passage().span();
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (span.start() < at + words.length() && at < span.end()) {
                return true;
            }
        }
        return false;
    }

    private static List<Event> find(Gold gold, boolean isCorpusKnown) {
        var article = gold.article(isCorpusKnown);
        var mentions = new EntityLinker(Gold.gazetteer()).link(ArticleText.of(article));
        return new EventFinder()
                .find(ArticleText.of(article), new TimexFinder().find(ArticleText.of(article)), mentions);
    }

    private static Score events(boolean isCorpusKnown) {
        var score = new Score();
        for (var gold : Gold.all()) {
            var found = new ArrayList<>(find(gold, isCorpusKnown));
            for (var label : gold.labels("events").get("events")) {
                var values = values(label, isCorpusKnown);
                var match = found.stream().filter(e -> isAt(e, label, gold)).findFirst();
                match.ifPresent(found::remove);
                var what = gold.name().substring(0, 3) + " P"
                        + label.get("paragraph").asInt() + " "
                        + label.get("time_text").asString() + " = " + values
                        + match.map(e -> " but " + e.when().iso()).orElse("");
                var isCore = label.get("tier").asString().equals("core") && !values.isEmpty();
                if (match.isEmpty() && isCore) {
                    score.missed(what);
                } else if (match.isPresent() && isRight(match.get(), values)) {
                    score.right();
                } else if (match.isPresent() && isCore) {
                    score.wrong(what);
                    score.missed("");
                } else if (match.isPresent()) {
                    score.wrong(what);
                }
            }
            found.forEach(e -> score.wrong(
                    gold.name().substring(0, 3) + " extra " + e.time().text() + ": " + e.sentence()));
        }
        return score;
    }

    private static List<String> values(JsonNode label, boolean isCorpusKnown) {
        var values = new ArrayList<String>();
        Gold.text(label, isCorpusKnown ? "value" : "value_from_capture_alone")
                .filter(v -> !v.startsWith("X"))
                .ifPresent(values::add);
        if (!values.isEmpty()) {
            label.get("also_accept").forEach(v -> values.add(v.asString()));
        }
        return values;
    }

    private static boolean isAt(Event event, JsonNode label, Gold gold) {
        var passage = event.time().passage();
        var text =
                gold.article(false).body().block(label.get("paragraph").asInt()).text();
        var context = text.indexOf(label.get("context").asString());
        var start = text.indexOf(label.get("time_text").asString(), Math.max(0, context));
        var end = start + label.get("time_text").asString().length();
        return passage.paragraph() == label.get("paragraph").asInt()
                && passage.span().start() < end
                && start < passage.span().end();
    }

    private static boolean isRight(Event event, List<String> values) {
        var value = event.when();
        return values.stream().anyMatch(v -> v.equals(value.iso()) || isSameStretch(v, value));
    }

    /** A week written as its first and last day. */
    private static boolean isSameStretch(String written, TimexValue value) {
        var ends = written.split("/");
        return ends.length == 2
                && Optional.of(ends[0])
                        .filter(e -> e.length() == 10)
                        .map(LocalDate::parse)
                        .filter(value.first()::equals)
                        .isPresent()
                && LocalDate.parse(ends[1]).equals(value.last());
    }
}
