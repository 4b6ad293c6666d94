package dev.dossier.cli;

import dev.dossier.domain.Problem;
import dev.dossier.domain.Problems;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryProposal;
import java.util.List;

/**
 * What people are asked about stories.
 *
 * @param likely to be written unless somebody says no
 * @param possible for people to decide
 * @param contradicted what front matter says and the texts do not
 * @param isWritten whether the likely ones are in front matter by now
 */
record Suggestions(
        StoryReview review,
        ArticleFiles files,
        List<StoryProposal> likely,
        List<StoryLink> possible,
        List<Problem> contradicted,
        boolean isWritten) {

    static Suggestions of(StoryReview review, ArticleFiles files) {
        var likely = review.proposals();
        var contradictions = new Problems();
        new StoryCheck(review, files).contradictions(contradictions);
        return new Suggestions(review, files, likely, review.possible(), contradictions.sorted(), false);
    }

    Suggestions written() {
        return new Suggestions(review, files, likely, possible, contradicted, true);
    }

    /** {@code 2 likely, 1 to decide, 0 contradicted}. */
    String counts() {
        return likely.size() + " likely, " + possible.size() + " to decide, " + contradicted.size() + " contradicted";
    }
}
