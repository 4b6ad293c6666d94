package dev.dossier.analysis.story;

import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryRole;
import java.util.List;

/** Decides on two articles: which comes from which, as what, and how sure that is. */
final class LinkJudge {
    /** At and above this a link is proposed. */
    private static final double LIKELY = 0.5;

    /** From here up to the proposed ones, people are asked. */
    private static final double POSSIBLE = 0.2;

    /** A copy has this share of its wording from its origin, or its origin of it where it adds a paragraph of its own. */
    private static final double COPY = 0.6;

    /** Below this share, what holds a whole other text in it is more than a copy of it. */
    private static final double LEAST_OF_COPY = 0.4;

    /** Of two texts that are nearly the same, the nearer has a few sentences more. */
    private static final double WORDING = 60;

    private final Comparer comparer;

    LinkJudge(Comparer comparer) {
        this.comparer = comparer;
    }

    /** @param closeness by which the nearest of several origins is told, in log odds */
    record Judged(StoryLink link, double closeness) {}

    /** The link between two articles of which either may be the first. */
    Judged judge(Profile one, Profile other) {
        var forth = comparer.compare(one, other);
        var back = comparer.compare(other, one);
        return Direction.derived(forth, back) > 0 ? judged(forth, back) : judged(back, forth);
    }

    /** The link with its direction given. */
    Judged judgeAs(Profile article, Profile from) {
        return judged(comparer.compare(article, from), comparer.compare(from, article));
    }

    private static Judged judged(Comparison found, Comparison back) {
        var rewritten = new Scorecard(found).evidence();
        var followed = new FollowUpCard(found).evidence();
        var asRewrite = Scorecard.sum(rewritten);
        var asFollowUp = FollowUpCard.sum(followed);
        return asRewrite >= 0 || asRewrite >= asFollowUp
                ? judged(found, isCopy(found, back) ? StoryRole.COPY : StoryRole.REWRITE, rewritten, asRewrite)
                : judged(found, StoryRole.FOLLOW_UP, followed, asFollowUp);
    }

    private static boolean isCopy(Comparison found, Comparison back) {
        return Math.max(found.wording(), back.wording()) >= COPY && found.wording() >= LEAST_OF_COPY;
    }

    private static Judged judged(Comparison found, StoryRole role, List<StoryEvidence> evidence, double logOdds) {
        var score = Scorecard.score(logOdds);
        var strength = score >= LIKELY
                ? StoryLink.Strength.LIKELY
                : score >= POSSIBLE ? StoryLink.Strength.POSSIBLE : StoryLink.Strength.UNLIKELY;
        var link = new StoryLink(
                found.article().article().slug(), found.from().article().slug(), role, score, strength, evidence);
        return new Judged(link, logOdds + WORDING * found.wording());
    }
}
