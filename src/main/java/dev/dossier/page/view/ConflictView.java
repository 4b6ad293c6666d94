package dev.dossier.page.view;

import java.util.List;

/**
 * Reports that do not go together.
 *
 * @param kind {@code conflict} or {@code tension}
 * @param about what they differ in
 * @param subjects whose it is
 * @param sides two or more
 * @param why in which words the sides differ; empty for numbers, which say it themselves
 */
public record ConflictView(String kind, String about, List<Link> subjects, List<Side> sides, String why) {
    public ConflictView {
        subjects = List.copyOf(subjects);
        sides = List.copyOf(sides);
    }

    /**
     * What some of the reports say.
     *
     * @param value the number that is in question; empty where it is no number
     * @param sentence the first carrier's
     */
    public record Side(String value, List<Fragment> sentence, Counts counts, List<Chip> chips) {
        public Side {
            sentence = List.copyOf(sentence);
            chips = List.copyOf(chips);
        }
    }
}
