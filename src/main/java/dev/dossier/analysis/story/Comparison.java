package dev.dossier.analysis.story;

import java.util.List;

/**
 * What an article has of another, and what it has of its own.
 *
 * @param article the one that may be derived
 * @param from the one that it may come from
 * @param wording the share of the article's runs of words that the other has, 0 to 1
 * @param told the share of what the article says that the other says too, 0 to 1
 * @param statements what both say, in the article's order
 * @param rareWords how many rare words both have
 * @param order how far these come in the same order: 1 for the same, 0 for any, -1 for the reverse
 * @param opening the share of the words of the article's first sentences that the other has anywhere, 0 to 1, rare ones counting more
 * @param sayings quotations of the article that the other has
 * @param ownSayings weight of quotations that the other has not, about 1 for each
 * @param voices speakers of the article that the other quotes
 * @param ownVoices speakers of the article whom the other does not name
 * @param amounts numbers of both
 * @param ownAmounts weight of numbers that the other has not, at most 1 for each
 * @param ownNames the share of the article's names that the other does not have, 0 to 1, rare ones counting more
 */
record Comparison(
        Profile article,
        Profile from,
        double wording,
        double told,
        List<Point> statements,
        int rareWords,
        double order,
        double opening,
        List<SharedSaying> sayings,
        double ownSayings,
        List<SharedVoice> voices,
        List<Profile.Voice> ownVoices,
        List<SharedAmount> amounts,
        double ownAmounts,
        double ownNames) {

    /** A statement of the article and where the other makes it, as numbers of sentences. */
    record Point(int at, int from, double likeness) {}

    /**
     * A quotation of both.
     *
     * @param paragraph where the other has it
     * @param speaker a number for the speaker; 0 where nobody is named
     * @param likeness the share of its words that the other's has in the same order, 0 to 1
     * @param weight 0 to 1: less for a few words, and for what everybody quotes
     * @param isReported whether one of the two has it without quotation marks
     */
    record SharedSaying(
            Profile.Saying saying, int paragraph, int speaker, double likeness, double weight, boolean isReported) {}

    /** @param isDescribedAlike whether both tell of the same house or office */
    record SharedVoice(Profile.Voice voice, boolean isDescribedAlike) {}

    /** @param weight 0 to 1: less for a round number, and for one that everybody has */
    record SharedAmount(Profile.Amount amount, double weight, boolean isMeasuredAlike) {}

    /** The weight of the quotations shared, about 1 for each. */
    double sayingWeight() {
        return sayings.stream().mapToDouble(SharedSaying::weight).sum();
    }

    /** The weight of the numbers shared, at most 1 for each. */
    double amountWeight() {
        return amounts.stream().mapToDouble(SharedAmount::weight).sum();
    }
}
