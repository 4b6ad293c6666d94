package dev.dossier.domain;

import java.util.List;
import java.util.Locale;

/**
 * Statements of several articles that do not go together.
 *
 * @param about what they are about, in words of the text
 * @param sides two or more; the passages of one side say the same
 * @param reason the rule, and the words in which the sides differ
 */
public record Disagreement(Kind kind, String about, List<Side> sides, Reason reason) {
    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("nobody disagrees alone");
        }
    }

    /**
     * What one side says.
     *
     * @param text the earliest passage's words
     * @param passages in the order of publication
     */
    public record Side(String text, List<Passage> passages) {
        public Side {
            passages = List.copyOf(passages);
        }
    }

    /** How strongly they differ. */
    public enum Kind {
        /** Both cannot be right about the same thing. */
        CONFLICT,
        /** Both may be right, with a different weight. */
        TENSION;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
