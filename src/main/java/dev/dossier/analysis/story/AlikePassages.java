package dev.dossier.analysis.story;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Finds where two articles say nearly the same, for people who are to decide whether they are of one origin. */
public final class AlikePassages {

    /** A paragraph of either article. */
    public record Pair(Block article, Block from) {}

    /** The paragraphs that are most alike, at most {@code most} pairs, the strongest first; no paragraph twice. */
    public List<Pair> find(ArticleFacts article, ArticleFacts from, int most) {
        var one = ProfileMaker.of(article);
        var other = ProfileMaker.of(from);
        var comparison = new Comparer(new Rarity(List.of(one, other))).compare(one, other);
        var seen = new HashSet<Integer>();
        var seenThere = new HashSet<Integer>();
        return comparison.statements().stream()
                .sorted(Comparator.comparingDouble(point ->
                        -point.likeness() * one.statements().get(point.at()).words().length))
                .map(point -> new Pair(
                        article.article()
                                .body()
                                .block(one.statements().get(point.at()).paragraph()),
                        from.article()
                                .body()
                                .block(other.statements().get(point.from()).paragraph())))
                .filter(pair -> seen.add(pair.article().number())
                        && seenThere.add(pair.from().number()))
                .limit(most)
                .toList();
    }
}
