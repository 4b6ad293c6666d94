package dev.dossier.analysis;

import dev.dossier.analysis.event.EventMerger;
import dev.dossier.analysis.story.StoryGrouper;
import dev.dossier.analysis.topic.TopicMatcher;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Briefing;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.TimexValue;
import dev.dossier.domain.TopicMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a corpus as an analyst would: what each article says, which topics it belongs to, and which articles are one story. */
public final class Analyst {
    private final Corpus corpus;
    private final FactFinder factFinder;
    private final EventMerger eventMerger = new EventMerger();
    private final TopicMatcher topicMatcher = new TopicMatcher();
    private final StoryGrouper storyGrouper = new StoryGrouper();
    private final ArticleComparer comparer = new ArticleComparer();

    public Analyst(Corpus corpus) {
        this.corpus = corpus;
        this.factFinder = new FactFinder(corpus.entities());
    }

    /** The briefing on all articles of the corpus. Articles are read in parallel; the order of the results is theirs. */
    public Briefing analyze() {
        var facts = corpus.articles().parallelStream().map(factFinder::find).toList();
        var matches = facts.stream().flatMap(f -> matches(f).stream()).toList();
        var events = eventMerger.merge(
                facts.stream().flatMap(f -> f.events().stream()).toList());
        var stories = storyGrouper.group(corpus.articles());
        var comparisons = comparer.compare(facts, stories);
        return new Briefing(corpus, facts, sorted(matches), events, stories, comparisons, newestDate());
    }

    private List<TopicMatch> matches(ArticleFacts facts) {
        return topicMatcher.match(facts.article(), facts.mentions(), corpus.topics());
    }

    private static List<TopicMatch> sorted(List<TopicMatch> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(TopicMatch::topic).thenComparing(TopicMatch::passage))
                .toList();
    }

    /** The date that begins last; of several, the finest. A bare year is not newer than a day in it. */
    private Optional<TimexValue> newestDate() {
        return corpus.articles().stream()
                .flatMap(article -> article.published().stream())
                .map(date -> date.value())
                .max(Comparator.comparing(TimexValue::first)
                        .thenComparing(TimexValue::precision, Comparator.reverseOrder())
                        .thenComparing(TimexValue::iso));
    }
}
