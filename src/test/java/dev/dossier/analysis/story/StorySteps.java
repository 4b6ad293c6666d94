package dev.dossier.analysis.story;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The story finder step by step, so that each can be measured. */
public final class StorySteps {
    private final List<Profile> profiles;
    private final Rarity rarity;
    private final List<CandidateIndex.Pair> pairs;

    public StorySteps(List<ArticleFacts> facts) {
        profiles = StoryFinder.profiles(facts);
        rarity = new Rarity(profiles);
        pairs = new CandidateIndex(profiles, rarity).pairs();
    }

    public int candidates() {
        return pairs.size();
    }

    /** The candidate pairs, each as its two slugs with a blank between, the smaller first. */
    public Set<String> candidatePairs() {
        var named = new TreeSet<String>();
        pairs.forEach(pair -> named.add(named(slug(pair.first()), slug(pair.second()))));
        return named;
    }

    public static String named(Slug one, Slug other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private Slug slug(int place) {
        return profiles.get(place).article().slug();
    }

    public List<StoryLink> links() {
        return StoryFinder.links(profiles, rarity, pairs, link -> true);
    }
}
