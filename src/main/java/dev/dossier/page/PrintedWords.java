package dev.dossier.page;

import dev.dossier.page.ArticleWords.Piece;
import java.util.BitSet;
import java.util.List;

/** Which words of one article stand on a page, so that what is printed in pieces never adds up to a longer run than the article's budget. */
final class PrintedWords {
    private final int budget;
    private final BitSet printed = new BitSet();

    /**
     * @param budget the most words in a row, 1 or more
     * @param first how many of the first words stand on every page, in the place of a title
     */
    PrintedWords(int budget, int first) {
        this.budget = budget;
        printed.set(0, first);
    }

    /** Whether the pieces in the first {@code words} words of a text may be printed beside what stands on the page already. */
    boolean allows(List<Piece> pieces, int words) {
        var all = (BitSet) printed.clone();
        set(pieces, words, all);
        for (int from = all.nextSetBit(0); from >= 0; from = all.nextSetBit(all.nextClearBit(from))) {
            if (all.nextClearBit(from) - from > budget) {
                return false;
            }
        }
        return true;
    }

    void enter(List<Piece> pieces, int words) {
        set(pieces, words, printed);
    }

    private static void set(List<Piece> pieces, int words, BitSet all) {
        pieces.stream().filter(piece -> piece.last() < words).forEach(piece -> all.set(piece.from(), piece.to()));
    }
}
