package dev.dossier.page;

import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import dev.dossier.page.view.Fragment;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Prints the sentence around a passage, never more of it than the article's rights allow. */
final class SentencePrinter {
    private static final Fragment ELLIPSIS = Fragment.plain(" …");

    private final Catalogue catalogue;
    private final FragmentCutter cutter = new FragmentCutter();

    private final Optional<RunLimiter> limiter;

    SentencePrinter(Catalogue catalogue) {
        this(catalogue, Optional.empty());
    }

    private SentencePrinter(Catalogue catalogue, Optional<RunLimiter> limiter) {
        this.catalogue = catalogue;
        this.limiter = limiter;
    }

    /** The same for one file of data, whose pieces of an article never add up to more in a row than its rights allow. */
    SentencePrinter ofOneFile() {
        return new SentencePrinter(catalogue, Optional.of(new RunLimiter(catalogue, new HashMap<>())));
    }

    /** The span of the sentences that the passage touches. */
    Span sentence(Passage passage) {
        var text = catalogue.block(passage).text();
        var touched = Sentences.split(text).stream()
                .filter(s -> s.overlaps(passage.span()) || s.contains(passage.span()))
                .toList();
        return touched.isEmpty()
                ? passage.span()
                : new Span(
                        touched.get(0).start(), touched.get(touched.size() - 1).end());
    }

    /** The sentence, the passage marked in it. */
    List<Fragment> printMarked(Passage passage) {
        return print(passage, sentence(passage), List.of(Marking.mark(passage.span())));
    }

    List<Fragment> print(Passage passage, Span sentence, List<Marking> markings) {
        var block = catalogue.block(passage);
        var allowed = WordBudget.cut(block.text(), sentence, catalogue.budget(catalogue.article(passage.article())));
        var fragments = new ArrayList<>(cutter.cut(block, allowed, markings));
        if (!allowed.equals(sentence)) {
            fragments.add(ELLIPSIS);
        }
        return fragments;
    }

    /** With an ellipsis before it where the sentence begins inside a quotation. */
    List<Fragment> printAlone(Passage passage, Span sentence, List<Marking> markings) {
        var fragments = new ArrayList<>(print(passage, sentence, markings));
        if (isQuoted(catalogue.block(passage).text(), sentence.start())) {
            fragments.add(0, Fragment.plain("… "));
        }
        return fragments;
    }

    /** Whether a quotation that was opened before {@code at} in the paragraph is still open there. */
    private static boolean isQuoted(String text, int at) {
        long straight = text.substring(0, at).chars().filter(c -> c == '"').count();
        return straight % 2 == 1 || text.lastIndexOf('“', at - 1) > text.lastIndexOf('”', at - 1);
    }

    /** Words of the article, cut to what its rights allow. */
    String words(Passage passage, String words) {
        var all = new Span(0, words.length());
        var allowed = WordBudget.cut(words, all, catalogue.budget(catalogue.article(passage.article())));
        var cut = allowed.equals(all) ? words : allowed.of(words) + " …";
        return limiter.map(l -> l.cut(cut, passage.article())).orElse(cut);
    }
}
