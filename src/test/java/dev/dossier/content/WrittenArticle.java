package dev.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.domain.Article;
import dev.dossier.domain.Problems;
import java.nio.charset.StandardCharsets;

/** The law that reading what was written gives the same again. */
final class WrittenArticle {
    private WrittenArticle() {}

    static String assertReadsBack(Article draft, String markdown) {
        var article = withBody(draft, markdown);
        var written = new ArticleWriter().write(article, markdown);
        var problems = new Problems();
        var read = new ArticleReader()
                .read("a.md", article.slug(), written.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(written + problems.sorted()));
        assertEquals(article, read, written);
        assertEquals(written, new ArticleWriter().write(read, markdown));
        return written;
    }

    private static Article withBody(Article a, String markdown) {
        return new Article(
                a.slug(),
                a.title(),
                a.published(),
                a.updated(),
                a.credits(),
                a.lang(),
                a.lineage(),
                a.rights(),
                a.tags(),
                a.summary(),
                a.basedOn(),
                a.draft(),
                a.capture(),
                new MarkdownReader().read(markdown));
    }
}
