package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.Sha256;
import java.util.Optional;

/**
 * An article's file, read.
 *
 * @param markdown the body as it stands in the file, without blank lines around it, lines ended by {@code \n}
 * @param bodySha256 the hash that import noted of the body that it wrote
 */
public record ArticleText(Article article, String markdown, Optional<String> bodySha256) {
    /** Whether the body is another than import wrote, so that import must not write it again. */
    public boolean isEdited() {
        return bodySha256.filter(hash -> !hash.equals(Sha256.hex(markdown))).isPresent();
    }

    /** A body without blank lines around it, lines ended by {@code \n}. */
    static String normalized(String markdown) {
        return markdown.replace("\r\n", "\n")
                .replace('\r', '\n')
                .stripTrailing()
                .replaceFirst("^(?:[ \\t]*\\n)+", "");
    }
}
