package dev.dossier.domain;

import java.util.List;

/**
 * An article beside the one that it was made from.
 *
 * @param article the later one
 * @param from the earlier one: the article that it is derived from, else the lead of the story
 * @param shared passages that both have, in the order of the later one
 * @param leftOut sentences of the earlier one that the later one lacks, in text order
 * @param putIn sentences of the later one that the earlier one lacks, in text order
 * @param kept the share of the earlier one's words that the later one keeps in shared passages, 0 to 1
 * @param own the share of the later one's words that it has not kept from the earlier one, 0 to 1
 */
public record Retelling(
        Slug article,
        Slug from,
        List<SharedPassage> shared,
        List<Passage> leftOut,
        List<Passage> putIn,
        double kept,
        double own) {
    public Retelling {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
        putIn = List.copyOf(putIn);
    }

    /**
     * A passage that both articles have.
     *
     * @param before in the earlier one: a sentence, or several of one block
     * @param after in the later one
     * @param words both side by side
     */
    public record SharedPassage(Passage before, Passage after, List<WordChange> words) {
        public SharedPassage {
            words = List.copyOf(words);
        }

        /** Whether the words differ in more than marks and spelling. */
        public boolean isChanged() {
            return words.stream().anyMatch(change -> change.kind() != WordChange.Kind.KEPT);
        }
    }
}
