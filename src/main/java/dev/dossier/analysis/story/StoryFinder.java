package dev.dossier.analysis.story;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.StoryLink;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds articles of one origin by what they say, and not by what their front matter says: copies, rewrites that share hardly a run of
 * words with their origin, and new reports that quote an old one. What it finds are proposals for people.
 */
public final class StoryFinder {
    /**
     * The links, by article, the likely before the possible ones: an article has at most one likely link, and the likely links have no
     * circles. The order of {@code articles} does not matter.
     */
    public List<StoryLink> find(List<ArticleFacts> articles) {
        return find(articles, link -> true);
    }

    /** The same without the links that are not allowed, so that the next best of an article takes their place. */
    public List<StoryLink> find(List<ArticleFacts> articles, Predicate<StoryLink> isAllowed) {
        var profiles = profiles(articles);
        var rarity = new Rarity(profiles);
        return links(profiles, rarity, new CandidateIndex(profiles, rarity).pairs(), isAllowed);
    }

    /** The fuller of two of one day first; the order of the articles does not matter. */
    static List<Profile> profiles(List<ArticleFacts> articles) {
        return articles.parallelStream()
                .map(ProfileMaker::of)
                .sorted(Comparator.comparing(Profile::firstDay)
                        .thenComparing(profile -> -profile.wording().length)
                        .thenComparing(profile -> profile.article().slug()))
                .toList();
    }

    static List<StoryLink> links(
            List<Profile> profiles, Rarity rarity, List<CandidateIndex.Pair> pairs, Predicate<StoryLink> isAllowed) {
        var judge = new LinkJudge(new Comparer(rarity));
        var judged = pairs.parallelStream()
                .map(pair -> judge.judge(profiles.get(pair.first()), profiles.get(pair.second())))
                .filter(found -> isAllowed.test(found.link()))
                .toList();
        return new LinkForest(judged).links();
    }

    /**
     * What speaks for and against {@code article} being made from {@code from}, or following it up, whichever of the two came first and
     * however little it is.
     */
    public StoryLink compare(ArticleFacts article, ArticleFacts from) {
        var profiles = List.of(ProfileMaker.of(article), ProfileMaker.of(from));
        return new LinkJudge(new Comparer(new Rarity(profiles)))
                .judgeAs(profiles.get(0), profiles.get(1))
                .link();
    }
}
