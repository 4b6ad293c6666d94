package dev.dossier.analysis.drift;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Retelling;
import dev.dossier.domain.Retelling.SharedPassage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays each article of a story beside the one that it comes from: what both have, what was left out, what was put in. */
public final class RetellingFinder {
    /**
     * @param facts by slug; members without facts are passed over
     * @return one for each member that has a source in the story, in the order of the story
     */
    public List<Retelling> find(Story story, Map<Slug, ArticleFacts> facts) {
        var texts = DriftFinder.texts(story, facts).stream().collect(Collectors.toMap(StoryText::slug, text -> text));
        if (texts.size() < 2) {
            return List.of();
        }
        var retellings = new ArrayList<Retelling>();
        for (var member : story.members()) {
            var after = texts.get(member.slug());
            var before = texts.get(source(member, story));
            if (after != null && before != null && before != after) {
                retellings.add(retelling(before, after));
            }
        }
        return retellings;
    }

    private static Slug source(Article member, Story story) {
        return member.lineage()
                .derivedFrom()
                .filter(from ->
                        story.members().stream().anyMatch(other -> other.slug().equals(from)))
                .orElse(story.lead());
    }

    private static Retelling retelling(StoryText before, StoryText after) {
        var weights = DriftFinder.weights(List.of(before, after));
        var pairs = new SentencePairs(before.sentences(), after.sentences(), weights).find();
        var shared = new ArrayList<SharedPassage>();
        var kept = 0;
        for (var pair : pairs) {
            var one = before.saying(pair.before(), List.of());
            var other = after.saying(pair.after(), List.of());
            var stretches = Aligner.align(one.words(), other.words(), weights::of);
            kept += stretches.stream()
                    .filter(Stretch::isKept)
                    .mapToInt(s -> s.before().size())
                    .sum();
            var words = Stretches.texts(stretches, one.text(), other.text());
            shared.add(new SharedPassage(one.passage(), other.passage(), words));
        }
        return new Retelling(
                after.slug(),
                before.slug(),
                shared,
                without(
                        before,
                        pairs.stream().flatMap(pair -> pair.before().stream()).toList()),
                without(
                        after,
                        pairs.stream().flatMap(pair -> pair.after().stream()).toList()),
                share(kept, before),
                1 - share(kept, after));
    }

    private static List<Passage> without(StoryText text, List<Sentence> paired) {
        return text.sentences().stream()
                .filter(sentence -> !paired.contains(sentence))
                .map(Sentence::passage)
                .toList();
    }

    private static double share(int kept, StoryText text) {
        var words = text.sentences().stream().mapToInt(s -> s.words().size()).sum();
        return Math.min(1, (double) kept / Math.max(1, words));
    }
}
