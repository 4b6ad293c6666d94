package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Span;
import dev.dossier.domain.Style;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article to what its rights allow. An excerpt is the first whole sentences within the publisher's allowance of words; where not even
 * the first fits, its first words and an ellipsis. Captions are of pictures that are not shown, and so are in the full text only.
 */
final class RightsCutter {
    private final Catalogue catalogue;

    RightsCutter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The blocks to be shown, the last one perhaps shortened; numbers stay. */
    List<Block> cut(Article article) {
        var rights = catalogue.rights(article);
        if (rights == Rights.FULL) {
            return article.body().blocks();
        }
        return rights == Rights.LINK ? List.of() : excerpt(article);
    }

    private List<Block> excerpt(Article article) {
        int left = catalogue.budget(article);
        var shown = new ArrayList<Block>();
        for (var block : article.body().withoutCaptions()) {
            int words = WordBudget.count(block.text());
            if (words > left) {
                addBeginning(shown, block, left);
                break;
            }
            shown.add(block);
            left -= words;
        }
        dropHeadingsAtTheEnd(shown);
        return shown;
    }

    private static void addBeginning(List<Block> shown, Block block, int left) {
        int end = endOfSentences(block.text(), left);
        if (end > 0) {
            shown.add(shortened(block, block.text().substring(0, end)));
        } else if (shown.isEmpty()) {
            var words = WordBudget.cut(block.text(), new Span(0, block.text().length()), left);
            shown.add(shortened(block, words.of(block.text()) + " …"));
        }
    }

    /** Where the last sentence within the allowance ends; 0 where none does. */
    private static int endOfSentences(String text, int words) {
        int end = 0;
        for (var sentence : Sentences.split(text)) {
            if (WordBudget.count(text.substring(0, sentence.end())) > words) {
                break;
            }
            end = sentence.end();
        }
        return end;
    }

    private static Block shortened(Block block, String text) {
        var all = new Span(0, text.length());
        List<Style> styles =
                block.styles().stream().filter(s -> all.contains(s.span())).toList();
        return new Block(block.number(), block.kind(), block.level(), text, styles);
    }

    private static void dropHeadingsAtTheEnd(List<Block> shown) {
        while (!shown.isEmpty() && shown.get(shown.size() - 1).kind() == Block.Kind.HEADING) {
            shown.remove(shown.size() - 1);
        }
    }
}
