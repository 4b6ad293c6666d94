package dev.dossier.eval.train;

import dev.dossier.extract.DumpRows;
import java.util.List;

/**
 * The states of a chain.
 *
 * @param follows whether state b can come after state a, as {@code follows[a][b]}
 * @param starts which can be first
 * @param ends which can be last
 * @param texts which are text
 */
record CrfGrammar(boolean[][] follows, boolean[] starts, boolean[] ends, boolean[] texts) {
    private static final List<String> FIRST = List.of("ABOVE", "OPENING");
    private static final List<String> TEXT = List.of("OPENING", "TEXT");

    int states() {
        return starts.length;
    }

    /** The parts of a page, as the extractor knows them. */
    static CrfGrammar ofDumps() {
        var parts = DumpRows.parts();
        var count = parts.size();
        var grammar =
                new CrfGrammar(new boolean[count][count], new boolean[count], new boolean[count], new boolean[count]);
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                grammar.follows[from][to] = DumpRows.canPrecede(from, to);
            }
            grammar.starts[from] = FIRST.contains(parts.get(from));
            grammar.ends[from] = !parts.get(from).equals("BOX");
            grammar.texts[from] = TEXT.contains(parts.get(from));
        }
        return grammar;
    }
}
