package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.text.Utf8;
import java.util.Optional;

/** Reads the file of one article, without looking at the other files that it names; {@link ArticleWriter} writes it. */
public final class ArticleReader {
    /**
     * The article; empty, with problems, where the file cannot be read.
     *
     * @param file the path for messages
     */
    public Optional<Article> read(String file, Slug slug, byte[] bytes, Problems problems) {
        return Utf8.decode(file, bytes, problems)
                .flatMap(text -> SourceFile.parse(file, slug, text, problems))
                .flatMap(source -> ArticleFile.parse(source, new References()));
    }
}
