package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, numbered from 0 as {@link WordBudget} counts them, and the runs of letters and digits in them: {@code U.S.-led} is one
 * word of three runs. Words without a letter or digit are none.
 */
final class ArticleWords {
    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern RUN = Pattern.compile("[" + CJK + "]|[\\p{L}\\p{N}&&[^" + CJK + "]]+");

    private static final int PIECE = 5;

    private final List<String> runs = new ArrayList<>();
    private final List<Integer> wordOfRun = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    ArticleWords(String text) {
        var folded = Folding.fold(text).toLowerCase(Locale.ROOT);
        WordBudget.words(folded).forEach(word -> {
            var found =
                    RUN.matcher(word.of(folded)).results().map(r -> r.group()).toList();
            if (!found.isEmpty()) {
                found.forEach(run -> wordOfRun.add(ends.size()));
                runs.addAll(found);
                ends.add(word.end());
            }
        });
    }

    static ArticleWords of(Article article) {
        return new ArticleWords(
                article.body().blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    /**
     * Words of an article that stand in another text as well.
     *
     * @param last the last word of the other text
     * @param from the first word of the article
     * @param to one after its last
     */
    record Piece(int last, int from, int to) {}

    int count() {
        return ends.size();
    }

    /** Where the first {@code words} words end in the text; 0 for none. */
    int end(int words) {
        return words == 0 ? 0 : ends.get(words - 1);
    }

    /** All that is in {@code part} as well, in pieces of {@value #PIECE} runs; shorter ones are the same by chance. */
    List<Piece> pieces(ArticleWords part) {
        var found = new ArrayList<Piece>();
        var wanted = new HashMap<Integer, List<Integer>>();
        for (int at = 0; at + PIECE <= part.runs.size(); at++) {
            wanted.computeIfAbsent(part.hash(at), hash -> new ArrayList<>()).add(at);
        }
        for (int at = 0; !wanted.isEmpty() && at + PIECE <= runs.size(); at++) {
            for (int other : wanted.getOrDefault(hash(at), List.of())) {
                found.add(new Piece(
                        part.wordOfRun.get(other + PIECE - 1), wordOfRun.get(at), wordOfRun.get(at + PIECE - 1) + 1));
            }
        }
        return found;
    }

    private int hash(int at) {
        return runs.subList(at, at + PIECE).hashCode();
    }
}
