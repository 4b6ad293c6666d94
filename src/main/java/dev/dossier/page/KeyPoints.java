package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.TopicMatch;
import dev.dossier.page.view.PassageView;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the sentences that tell most about a topic: of each story the heaviest in the paragraphs that match, by dated events, figures, named
 * entities, what it is about first of all and how many reports there are; of those the heaviest, the newest story first. The choice can be checked by eye, and each sentence says why it stands there.
 */
final class KeyPoints {
    private static final int MOST = 6;
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 45;
    private static final int EVENT_WEIGHT = 3;
    private static final int FIGURE_WEIGHT = 2;
    /** More than anything else weighs. */
    private static final int PINNED_WEIGHT = 1000;

    private static final int EARLY_WEIGHT = 5;
    private static final int REPORT_WEIGHT = 2;

    /** The origin's own words go before those of its copies. */
    private static final int LEAD_WEIGHT = 2;

    /** A topic named within so many letters of the beginning is what the sentence is about. */
    private static final int EARLY = 60;

    /** More names than this make a list, not a statement. */
    private static final int MOST_NAMES = 3;

    private final Catalogue catalogue;
    private final Views views;

    KeyPoints(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    private record Candidate(
            Passage passage,
            boolean pinned,
            boolean lead,
            boolean early,
            int events,
            int figures,
            List<String> names,
            int reports) {
        int weight() {
            return (pinned ? PINNED_WEIGHT : 0)
                    + (early ? EARLY_WEIGHT : 0)
                    + (lead ? LEAD_WEIGHT : 0)
                    + Math.min(events, 1) * EVENT_WEIGHT
                    + Math.min(figures, 2) * FIGURE_WEIGHT
                    + Math.min(names.size(), MOST_NAMES)
                    + REPORT_WEIGHT * (reports - 1);
        }

        /** Names alone are in the text, but tell nothing. */
        boolean tells() {
            return pinned || early || events > 0 || figures > 0;
        }

        String why() {
            var parts = new ArrayList<String>();
            if (pinned) {
                parts.add("pinned");
            }
            if (events > 0) {
                parts.add("has a dated event");
            }
            if (figures > 0) {
                parts.add(figures == 1 ? "has a figure" : "has " + figures + " figures");
            }
            if (!names.isEmpty()) {
                parts.add("names " + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES))));
            }
            return String.join("; ", parts);
        }
    }

    List<PassageView> choose(List<TopicMatch> matches) {
        Map<Slug, Candidate> best = new LinkedHashMap<>();
        for (var match : matches) {
            var story = catalogue.story(match.passage().article()).lead();
            candidates(match).forEach(c -> best.merge(story, c, KeyPoints::heavier));
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -c.weight()).thenComparing(newest()))
                .limit(MOST)
                .sorted(newest())
                .map(c -> views.passages().print(c.passage(), c.passage().span(), List.of(), c.why()))
                .toList();
    }

    private Comparator<Candidate> newest() {
        return Comparator.comparing(c -> catalogue.article(c.passage().article()), Catalogue.newest());
    }

    private static Candidate heavier(Candidate a, Candidate b) {
        return b.weight() > a.weight() ? b : a;
    }

    private List<Candidate> candidates(TopicMatch match) {
        var article = match.passage().article();
        var block = catalogue.block(match.passage());
        if (!catalogue.quotable(article) || block.kind() == Block.Kind.HEADING) {
            return List.of();
        }
        return Sentences.split(block.text()).stream()
                .map(span -> candidate(new Passage(article, block.number(), span), block, match.terms()))
                .flatMap(Optional::stream)
                .filter(Candidate::tells)
                .toList();
    }

    private Optional<Candidate> candidate(Passage sentence, Block block, List<String> terms) {
        var words = sentence.span().of(block.text());
        int length = WordBudget.count(words);
        boolean matches = terms.isEmpty() || terms.stream().anyMatch(words::contains);
        if (length < FEWEST_WORDS || length > MOST_WORDS || !matches || Openings.leans(words)) {
            return Optional.empty();
        }
        var facts = catalogue.facts(sentence.article());
        return Optional.of(new Candidate(
                sentence,
                isPinned(facts, sentence),
                catalogue.story(sentence.article()).lead().equals(sentence.article()),
                terms.stream().anyMatch(term -> words.indexOf(term) >= 0 && words.indexOf(term) < EARLY),
                count(facts.events(), sentence),
                count(facts.figures(), sentence),
                names(facts, sentence),
                catalogue.story(sentence.article()).independentReports()));
    }

    private boolean isPinned(ArticleFacts facts, Passage sentence) {
        return Stream.of(facts.events(), facts.figures(), facts.quotes())
                .flatMap(List::stream)
                .anyMatch(fact -> isIn(fact, sentence) && catalogue.isPinned(fact));
    }

    private static <F extends Fact> int count(List<F> facts, Passage sentence) {
        return (int) facts.stream().filter(f -> isIn(f, sentence)).count();
    }

    private List<String> names(ArticleFacts facts, Passage sentence) {
        var names = new LinkedHashSet<String>();
        facts.mentions().stream()
                .filter(m -> isIn(m, sentence))
                .map(Mention::entity)
                .flatMap(slug -> catalogue.entity(slug).stream())
                .forEach(entity -> names.add(entity.name()));
        return List.copyOf(names);
    }

    private static boolean isIn(Fact fact, Passage sentence) {
        return fact.passage().paragraph() == sentence.paragraph()
                && sentence.span().contains(start(fact.passage().span()));
    }

    private static Span start(Span span) {
        return new Span(span.start(), span.start());
    }
}
