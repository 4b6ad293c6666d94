package dev.dossier.page.view;

import java.util.List;
import java.util.Optional;

/**
 * An article of a story beside the one that it comes from.
 *
 * @param from the article that it comes from; absent for the lead
 * @param decided who says so: {@code decided by people}, or what the comparison went by
 * @param evidence what the two articles have in common, the strongest first: {@code 9 quotations of 4 speakers}
 * @param against what speaks for a report of its own
 * @param kept how much of the earlier article's words it has, in percent
 * @param own how much of its words the earlier article does not have, in percent
 * @param shared passages side by side, those with other words first
 * @param more how many further passages they share
 * @param leftOut sentences that it lacks
 * @param moreLeftOut how many more
 * @param putIn sentences that only it has
 * @param morePutIn how many more
 */
public record StoryMember(
        ArticleCard card,
        Optional<ArticleCard> from,
        String decided,
        List<String> evidence,
        List<String> against,
        int kept,
        int own,
        List<Pair> shared,
        int more,
        List<PassageView> leftOut,
        int moreLeftOut,
        List<PassageView> putIn,
        int morePutIn) {
    public StoryMember {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
        putIn = List.copyOf(putIn);
    }

    /**
     * A passage of both.
     *
     * @param words the marked-up line
     */
    public record Pair(Chip before, Chip after, List<WordMark> words) {
        public Pair {
            words = List.copyOf(words);
        }
    }
}
