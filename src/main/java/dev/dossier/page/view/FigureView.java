package dev.dossier.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A number, once, with all the places that carry it.
 *
 * @param text with its qualifier and rate: {@code almost $589 billion}
 * @param kind for reading: {@code Money}
 * @param asOf when it holds, for reading: {@code April 2025}
 * @param subjects whose it is
 * @param sentence the first carrier's, the number marked
 * @param date the first carrier's
 */
public record FigureView(
        String id,
        String text,
        String kind,
        Optional<String> measures,
        Optional<String> asOf,
        List<Link> subjects,
        List<Fragment> sentence,
        DateView date,
        Counts counts,
        List<Chip> chips) {
    public FigureView {
        subjects = List.copyOf(subjects);
        sentence = List.copyOf(sentence);
        chips = List.copyOf(chips);
    }

    /** The same figure in other words. */
    public FigureView with(List<Fragment> words, Optional<String> measure) {
        return new FigureView(id, text, kind, measure, asOf, subjects, words, date, counts, chips);
    }
}
