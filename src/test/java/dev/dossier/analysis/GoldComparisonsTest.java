package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.Shared;
import dev.dossier.analysis.claim.DisagreementFinder;
import dev.dossier.analysis.figure.FigureComparer;
import dev.dossier.analysis.story.StoryGrouper;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Disagreement;
import dev.dossier.domain.FigureComparison;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the labels say of figures and claims that several captures have, with the stories as labelled. */
class GoldComparisonsTest {
    /** Those that come out, of the four conflicts and the tension; the look-alikes and the agreement are silent. */
    private static final int CLAIM_FLOOR = 5;

    private final JsonNode labels =
            new ObjectMapper().readTree(Shared.path("gold/relations.json").toFile());
    private final Map<Slug, Article> articles = new TreeMap<>();
    private List<ArticleFacts> facts = List.of();
    private List<Story> stories = List.of();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bringsTheSharedFiguresTogetherAndSaysWhatTheyAre(boolean isFromCapture) {
        read(isFromCapture);
        var comparisons = new FigureComparer().compare(facts, stories);
        comparisons.forEach(c -> System.out.println("figures " + c.verdict().label() + ": " + c.reason()));
        for (var label : labels.get("shared_figures")) {
            var inStory = Gold.list(label.get("variants")).stream()
                    .filter(variant -> !isIndependent(label, variant) && !isYear(variant))
                    .toList();
            if (!inStory.isEmpty()) {
                var found = comparisons.stream()
                        .filter(c -> inStory.stream().allMatch(variant -> tells(c, variant)))
                        .toList();
                assertEquals(1, found.size(), label.get("id").asString());
                assertEquals(
                        FigureComparison.Verdict.SINGLE_SOURCE, found.get(0).verdict());
                assertTrue(Gold.list(label.get("variants")).stream()
                        .filter(variant -> isIndependent(label, variant))
                        .noneMatch(variant -> tells(found.get(0), variant)));
            }
        }
        assertEquals(
                List.of(),
                comparisons.stream()
                        .filter(c -> c.verdict() != FigureComparison.Verdict.SINGLE_SOURCE)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsTheClaimsThatDoNotGoTogetherAndNoOther(boolean isFromCapture) {
        read(isFromCapture);
        var found = new DisagreementFinder().find(facts, stories);
        found.forEach(d -> System.out.println("claims " + d.kind().label() + ": " + d.reason()));
        var right = new TreeSet<String>();
        var explained = new ArrayList<Disagreement>();
        for (var label : labels.get("claims_compared")) {
            for (var disagreement : found) {
                if (isAbout(disagreement, label)) {
                    explained.add(disagreement);
                    assertEquals(
                            label.get("verdict").asString(), disagreement.kind().label(), label.toString());
                    right.add(label.get("id").asString());
                }
            }
        }
        System.out.println("claims that come out " + right);
        var alarms = new ArrayList<>(found);
        alarms.removeAll(explained);
        assertEquals(List.of(), alarms);
        assertTrue(right.size() >= CLAIM_FLOOR, right.toString());
    }

    private void read(boolean isFromCapture) {
        var lineages = lineages();
        for (var gold : Gold.all()) {
            var read = gold.article(true);
            var body = isFromCapture ? gold.imported().body() : read.body();
            articles.put(read.slug(), StoryCase.of(read, lineages.getOrDefault(read.slug(), read.lineage()), body));
        }
        var finder = new FactFinder(Gold.gazetteer());
        facts = articles.values().stream().map(finder::find).toList();
        stories = new StoryGrouper().group(List.copyOf(articles.values()));
    }

    private Map<Slug, Lineage> lineages() {
        var lineages = new TreeMap<Slug, Lineage>();
        for (var story : labels.get("stories")) {
            var lead = slug(story.get("origin").get("carried_by"));
            for (var member : story.get("captures")) {
                var isRewrite = member.get("role").asString().equals("rewrite");
                lineages.put(
                        slug(member.get("capture")),
                        new Lineage(
                                lead,
                                isRewrite ? StoryRole.REWRITE : StoryRole.ORIGIN,
                                Optional.of(lead).filter(slug -> isRewrite)));
            }
        }
        return lineages;
    }

    private static Slug slug(JsonNode capture) {
        return new Slug("a" + capture.asString().replace(".txt", "").replace('_', '-'));
    }

    private static boolean isYear(JsonNode variant) {
        return variant.get("text").asString().matches("\\d{4}");
    }

    /** Whether the variant is of another story than the first. */
    private boolean isIndependent(JsonNode label, JsonNode variant) {
        return !story(variant).equals(story(label.get("variants").get(0)));
    }

    private Slug story(JsonNode variant) {
        return facts.stream()
                .map(ArticleFacts::article)
                .filter(article -> article.slug().equals(slug(variant.get("capture"))))
                .map(article -> article.lineage().story())
                .findFirst()
                .orElseThrow();
    }

    private static boolean tells(FigureComparison comparison, JsonNode variant) {
        return comparison.values().stream()
                .flatMap(value -> value.tellings().stream())
                .anyMatch(figure -> figure.passage().article().equals(slug(variant.get("capture")))
                        && figure.text().equals(variant.get("text").asString()));
    }

    /** Whether two sides stand in paragraphs of two of the label's variants. */
    private boolean isAbout(Disagreement disagreement, JsonNode label) {
        var sides = disagreement.sides().stream()
                .filter(side -> side.passages().stream()
                        .anyMatch(passage ->
                                Gold.list(label.get("variants")).stream().anyMatch(v -> isIn(passage, v))))
                .collect(Collectors.toList());
        return sides.size() > 1;
    }

    private boolean isIn(Passage passage, JsonNode variant) {
        var words = variant.get("text").asString();
        var article = articles.get(passage.article());
        return article != null
                && passage.article().equals(slug(variant.get("capture")))
                && article.body().block(passage.paragraph()).text().contains(words);
    }
}
