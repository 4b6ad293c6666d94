package dev.dossier.text;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import java.util.ArrayList;
import java.util.List;

/** An article made ready for all finders, so that none of them cuts its blocks again. Not for several threads. */
public final class ArticleText {
    private final Article article;
    private final List<BlockText> blocks;

    private ArticleText(Article article, List<BlockText> blocks) {
        this.article = article;
        this.blocks = List.copyOf(blocks);
    }

    public static ArticleText of(Article article) {
        var vocabulary = new Vocabulary();
        var blocks = new ArrayList<BlockText>();
        for (var block : article.body().blocks()) {
            blocks.add(new BlockText(block, vocabulary));
        }
        return new ArticleText(article, blocks);
    }

    /** A text that stands in no article. */
    public static BlockText of(String text) {
        return new BlockText(new Block(1, Block.Kind.PARAGRAPH, 0, text, List.of()), new Vocabulary());
    }

    public Article article() {
        return article;
    }

    /** Those of the article, in order. */
    public List<BlockText> blocks() {
        return blocks;
    }
}
