package dev.dossier.analysis;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.dossier.analysis.claim.DisagreementFinder;
import dev.dossier.analysis.drift.DriftFinder;
import dev.dossier.analysis.drift.RetellingFinder;
import dev.dossier.analysis.figure.FigureComparer;
import dev.dossier.analysis.story.StoryFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Comparisons;
import dev.dossier.domain.Retelling;
import dev.dossier.domain.SharedQuote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryLink;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lays articles side by side: those of one story word by word, all of them by their figures and claims. */
final class ArticleComparer {
    private final StoryFinder storyFinder = new StoryFinder();
    private final DriftFinder driftFinder = new DriftFinder();
    private final RetellingFinder retellingFinder = new RetellingFinder();
    private final FigureComparer figureComparer = new FigureComparer();
    private final DisagreementFinder disagreementFinder = new DisagreementFinder();

    Comparisons compare(List<ArticleFacts> facts, List<Story> stories) {
        var bySlug = facts.stream().collect(toMap(f -> f.article().slug(), f -> f));
        var links = stories.stream()
                .flatMap(story -> links(story, bySlug).stream())
                .sorted(Comparator.comparing(StoryLink::article))
                .toList();
        var quotes = stories.stream()
                .flatMap(story -> driftFinder.find(story, bySlug).stream())
                .sorted(Comparator.comparing(SharedQuote::first))
                .toList();
        var retellings = stories.stream()
                .flatMap(story -> retellingFinder.find(story, bySlug).stream())
                .sorted(Comparator.comparing(Retelling::article))
                .toList();
        var figures = figureComparer.compare(facts, stories);
        var disagreements = disagreementFinder.find(facts, stories);
        return new Comparisons(links, quotes, retellings, figures, disagreements);
    }

    /** What holds the story together: each article beside the one that people say it was made from, else beside the lead. */
    private List<StoryLink> links(Story story, Map<Slug, ArticleFacts> bySlug) {
        return story.members().stream()
                .skip(1)
                .map(member ->
                        storyFinder.compare(requireNonNull(bySlug.get(member.slug())), from(member, story, bySlug)))
                .toList();
    }

    private static ArticleFacts from(Article member, Story story, Map<Slug, ArticleFacts> bySlug) {
        return member.lineage()
                .derivedFrom()
                .map(bySlug::get)
                .orElseGet(() -> requireNonNull(bySlug.get(story.lead())));
    }
}
