package dev.dossier.analysis.drift;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.QuoteVariant;
import dev.dossier.domain.SharedQuote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Follows statements through the articles of a story: where the first of them quotes somebody, what have the others made of it? Finds the
 * statement again as a quotation, as reported speech and in the writer's own voice, and says which words changed.
 */
public final class DriftFinder {
    private final DriftNamer namer = new DriftNamer();

    /**
     * @param facts by slug; members without facts are passed over
     * @return by the place of the statement in its earliest carrier; empty for a story of one article
     */
    public List<SharedQuote> find(Story story, Map<Slug, ArticleFacts> facts) {
        var texts = texts(story, facts);
        if (texts.size() < 2) {
            return List.of();
        }
        var weights = weights(texts);
        return new Trail(texts, weights)
                .follow().stream().map(followed -> shared(followed, weights)).toList();
    }

    static List<StoryText> texts(Story story, Map<Slug, ArticleFacts> facts) {
        if (story.members().size() < 2) {
            return List.of();
        }
        return story.members().stream()
                .flatMap(member -> Stream.ofNullable(facts.get(member.slug())))
                .map(StoryText::new)
                .toList();
    }

    static Weights weights(List<StoryText> texts) {
        return new Weights(texts.stream()
                .flatMap(text -> text.sentences().stream())
                .map(Sentence::words)
                .toList());
    }

    private SharedQuote shared(Trail.Followed followed, Weights weights) {
        var variants = new ArrayList<QuoteVariant>();
        followed.matches().forEach(match -> variants.add(variant(match, weights)));
        return new SharedQuote(followed.statement().quotes(), variants);
    }

    private QuoteVariant variant(Match match, Weights weights) {
        var stretches = Aligner.align(match.before().words(), match.after().words(), weights::of);
        var changes = namer.name(new Comparison(match, stretches));
        var words =
                Stretches.texts(stretches, match.before().text(), match.after().text());
        return new QuoteVariant(
                match.after().quotes(), match.after().text(), match.after().passage(), changes, words);
    }
}
