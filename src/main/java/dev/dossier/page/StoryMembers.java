package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Retelling;
import dev.dossier.domain.Retelling.SharedPassage;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryLink;
import dev.dossier.page.view.PassageView;
import dev.dossier.page.view.StoryMember;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Prints an article of a story beside the one that it comes from. */
final class StoryMembers {
    private static final int PAIRS = 12;
    private static final int SENTENCES = 8;

    /** Where the rights allow an excerpt only, a page of many passages would give the article away. */
    private static final int PAIRS_OF_EXCERPTS = 5;

    private static final int SENTENCES_OF_EXCERPTS = 3;

    private final Catalogue catalogue;
    private final Sources sources;
    private final StoryCards stories;
    private final PassageViews passages;
    private final WordMarks wordMarks;
    private final Map<Slug, Retelling> retellings = new HashMap<>();
    private final Map<Slug, StoryLink> links = new HashMap<>();

    StoryMembers(Catalogue catalogue, Sources sources, StoryCards stories, PassageViews passages) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.stories = stories;
        this.passages = passages;
        this.wordMarks = new WordMarks(catalogue);
        var comparisons = catalogue.briefing().comparisons();
        comparisons.retellings().forEach(retelling -> retellings.put(retelling.article(), retelling));
        comparisons.links().forEach(link -> links.putIfAbsent(link.article(), link));
    }

    StoryMember print(Article article) {
        var retelling = Optional.ofNullable(retellings.get(article.slug()));
        var shared = retelling.map(Retelling::shared).orElse(List.of());
        var leftOut = retelling.map(Retelling::leftOut).orElse(List.of());
        var putIn = retelling.map(Retelling::putIn).orElse(List.of());
        var pairs = pairs(shared);
        var left = sentences(leftOut);
        var put = sentences(putIn);
        return new StoryMember(
                stories.card(article),
                retelling.map(Retelling::from).map(catalogue::article).map(stories::card),
                decided(article),
                evidence(article, weight -> weight > 0),
                evidence(article, weight -> weight < 0),
                percent(retelling.map(Retelling::kept)),
                percent(retelling.map(Retelling::own)),
                pairs,
                shared.size() - pairs.size(),
                left,
                leftOut.size() - left.size(),
                put,
                putIn.size() - put.size());
    }

    private static String decided(Article article) {
        var lineage = article.lineage();
        return lineage.basis() == Basis.EXPLICIT
                ? "As people have decided"
                : "Proposed by a comparison, not confirmed by people";
    }

    private List<String> evidence(Article article, Predicate<Double> weight) {
        return Optional.ofNullable(links.get(article.slug())).stream()
                .flatMap(link -> link.evidence().stream())
                .filter(evidence -> weight.test(evidence.weight()))
                .map(StoryEvidence::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static int percent(Optional<Double> share) {
        return (int) Math.round(100 * share.orElse(0.0));
    }

    /** Those whose words were changed first; word for word the same needs no showing twice. */
    private List<StoryMember.Pair> pairs(List<SharedPassage> shared) {
        return shared.stream()
                .sorted(Comparator.comparing((SharedPassage pair) -> !pair.isChanged()))
                .limit(most(shared.stream().map(SharedPassage::after).toList(), PAIRS, PAIRS_OF_EXCERPTS))
                .map(this::pair)
                .filter(pair -> !pair.words().isEmpty())
                .toList();
    }

    private StoryMember.Pair pair(SharedPassage shared) {
        return new StoryMember.Pair(
                sources.chip(shared.before()),
                sources.chip(shared.after()),
                wordMarks.print(shared.before(), shared.after(), shared.words()));
    }

    private List<PassageView> sentences(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> catalogue.quotable(passage.article()))
                .limit(most(passages, SENTENCES, SENTENCES_OF_EXCERPTS))
                .map(passage -> this.passages.print(passage, passage.span(), List.of(), ""))
                .toList();
    }

    private int most(List<Passage> passages, int full, int excerpt) {
        return passages.stream()
                        .allMatch(passage -> catalogue.rights(catalogue.article(passage.article())) == Rights.FULL)
                ? full
                : excerpt;
    }
}
