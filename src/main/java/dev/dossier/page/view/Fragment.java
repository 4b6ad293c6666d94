package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.Optional;

/**
 * A stretch of text printed in one way; fragments stand side by side and never overlap.
 *
 * @param marked what the passage is shown for
 * @param page a page of the site that the words lead to
 * @param href an address elsewhere that the words lead to; never together with {@code page}
 */
public record Fragment(
        String text,
        boolean emphasis,
        boolean strong,
        boolean code,
        boolean marked,
        Optional<Permalink> page,
        Optional<String> href) {
    /** Text as it is. */
    public static Fragment plain(String text) {
        return new Fragment(text, false, false, false, false, Optional.empty(), Optional.empty());
    }
}
