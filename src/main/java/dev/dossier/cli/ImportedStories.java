package dev.dossier.cli;

import dev.dossier.cli.ImportOutcome.Status;
import dev.dossier.content.ContentFolder;
import dev.dossier.domain.Article;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryProposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of new articles which others they come from, and writes it into their files. Articles that were there before stay as they are. */
final class ImportedStories {
    private final Path content;
    private final ArticlesFolder articles;

    /** @param content the folder with {@code articles/} in it */
    ImportedStories(Path content, ArticlesFolder articles) {
        this.content = content;
        this.articles = articles;
    }

    /**
     * What became of the inputs, with their stories.
     *
     * @param older likely links of articles that were there before to new ones, which are told and not written
     * @param possible links of new articles near the threshold
     */
    record Related(List<ImportOutcome> outcomes, List<StoryLink> older, List<StoryLink> possible) {
        Related {
            outcomes = List.copyOf(outcomes);
            older = List.copyOf(older);
            possible = List.copyOf(possible);
        }

        static Related none(List<ImportOutcome> outcomes) {
            return new Related(outcomes, List.of(), List.of());
        }
    }

    Related relate(List<ImportOutcome> outcomes) {
        var added = outcomes.stream()
                .filter(outcome -> outcome.status() == Status.IMPORTED)
                .flatMap(outcome -> outcome.article().stream())
                .collect(Collectors.toMap(Article::slug, Function.identity(), (one, same) -> one, TreeMap::new));
        if (added.isEmpty()) {
            return Related.none(outcomes);
        }
        var review = new StoryReview(corpus(added));
        var changes = new TreeMap<Slug, LineageChange>();
        review.proposals(added::containsKey).stream()
                .flatMap(proposal -> proposal.changes().stream())
                .filter(change -> added.containsKey(change.article()))
                .forEach(change -> changes.put(change.article(), change));
        changes.values().forEach(articles::relate);
        return new Related(
                outcomes.stream().map(outcome -> related(outcome, changes)).toList(),
                older(review, added),
                possible(review, added, changes));
    }

    /** All articles as {@code build} reads them; in a dry run the new ones are not there and come from memory. */
    private Corpus corpus(Map<Slug, Article> added) {
        var corpus = Files.isDirectory(content)
                ? new ContentFolder(content).readAll(new Problems())
                : new Corpus(List.of(), List.of(), List.of(), List.of());
        var known = corpus.articles().stream().map(Article::slug).toList();
        var missing = added.values().stream().filter(article -> !known.contains(article.slug()));
        return new Corpus(
                Stream.concat(corpus.articles().stream(), missing).toList(),
                corpus.entities(),
                corpus.topics(),
                corpus.publishers());
    }

    private static ImportOutcome related(ImportOutcome outcome, Map<Slug, LineageChange> changes) {
        return outcome.with(outcome.article()
                .map(article -> Optional.ofNullable(changes.get(article.slug()))
                        .map(change -> article.with(change.after()))
                        .orElse(article)));
    }

    private static List<StoryLink> older(StoryReview review, Map<Slug, Article> added) {
        return review.proposals().stream()
                .map(StoryProposal::link)
                .filter(link -> !added.containsKey(link.article()) && added.containsKey(link.from()))
                .toList();
    }

    private static List<StoryLink> possible(
            StoryReview review, Map<Slug, Article> added, Map<Slug, LineageChange> changes) {
        Function<Slug, Slug> story = slug -> Optional.ofNullable(changes.get(slug))
                .map(LineageChange::after)
                .or(() -> review.find(slug).map(Article::lineage))
                .map(Lineage::story)
                .orElse(slug);
        return review.possible().stream()
                .filter(link -> added.containsKey(link.article()) || added.containsKey(link.from()))
                .filter(link -> !story.apply(link.article()).equals(story.apply(link.from())))
                .toList();
    }
}
