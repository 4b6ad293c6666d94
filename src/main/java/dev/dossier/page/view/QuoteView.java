package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.List;
import java.util.Optional;

/**
 * Something said, once, with all the places that carry it.
 *
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param text the words; for reported speech the reported clause
 * @param context for a fragment: its sentence, the fragment marked; else empty
 * @param lang of the words, when it is not the site's
 * @param speaker the name; absent where nobody is named
 * @param told the outlet of {@code told VOA}
 * @param variants how carriers change it, or how it changes an earlier one
 * @param chips the earliest carrier first
 */
public record QuoteView(
        String id,
        String kind,
        String text,
        List<Fragment> context,
        Optional<String> lang,
        Optional<String> speaker,
        Optional<Permalink> speakerPage,
        Optional<String> description,
        Optional<String> told,
        List<VariantView> variants,
        DateView date,
        Counts counts,
        List<Chip> chips) {
    public QuoteView {
        context = List.copyOf(context);
        variants = List.copyOf(variants);
        chips = List.copyOf(chips);
    }

    public boolean isReported() {
        return kind.equals("indirect");
    }

    /** The same quotation in other words. */
    public QuoteView with(String words, List<Fragment> sentence, Optional<String> role, List<VariantView> changed) {
        return new QuoteView(
                id, kind, words, sentence, lang, speaker, speakerPage, description, told, changed, date, counts, chips);
    }
}
