package dev.dossier.analysis.story;

import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryRole;

/** Decides on two articles: which comes from which, as what, and how sure that is. */
final class LinkJudge {
    /** At and above this a link is proposed. */
    private static final double LIKELY = 0.5;

    /** From here up to the proposed ones, people are asked. */
    private static final double POSSIBLE = 0.2;

    /** A copy has this share of its wording from its origin. */
    private static final double COPY = 0.7;

    private final Comparer comparer;

    LinkJudge(Comparer comparer) {
        this.comparer = comparer;
    }

    /** @param closeness by which the nearest of several origins is told */
    record Judged(StoryLink link, double closeness) {}

    /** The link between two articles of which either may be the first. */
    Judged judge(Profile one, Profile other) {
        var forth = comparer.compare(one, other);
        var back = comparer.compare(other, one);
        return judged(Direction.derived(forth, back) > 0 ? forth : back);
    }

    /** The link with its direction given. */
    Judged judgeAs(Profile article, Profile from) {
        return judged(comparer.compare(article, from));
    }

    private static Judged judged(Comparison found) {
        var evidence = Scorecard.evidence(found);
        var score = Scorecard.score(evidence);
        var role = found.wording() >= COPY ? StoryRole.COPY : StoryRole.REWRITE;
        var strength = score >= LIKELY
                ? StoryLink.Strength.LIKELY
                : score >= POSSIBLE ? StoryLink.Strength.POSSIBLE : StoryLink.Strength.UNLIKELY;
        var link = new StoryLink(
                found.article().article().slug(), found.from().article().slug(), role, score, strength, evidence);
        return new Judged(link, found.told() + found.wording() + 0.1 * found.sayingWeight());
    }
}
