package dev.dossier.content;

import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Place;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Style;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The links of a text to other files of {@code content/}: {@code ../topics/chips.md} and {@code ../topics/chips.html#p2}, or {@code
 * chips.md} beside the file itself, become the address of the page, {@code topics/chips.html#p2}. What is no such link and no web address
 * either is not shown, and is told.
 */
record PageLinks(Kind kind, SourceFile source, References references) {
    private static final Pattern FILE = Pattern.compile(
            "(?:\\./)?(?:(?:\\.\\./)*(articles|topics|entities|publishers)/)?([a-z0-9-]+)\\.(?:md|html)(#[\\w-]+)?");

    /** The text as {@link MarkdownReader} reads it, with its links resolved. */
    Body read() {
        var body = new MarkdownReader().read(source.markdown());
        return new Body(body.blocks().stream().map(this::resolved).toList());
    }

    private Block resolved(Block block) {
        var styles = block.styles().stream().map(this::resolved).toList();
        return new Block(block.number(), block.kind(), block.level(), block.text(), styles);
    }

    private Style resolved(Style style) {
        var page = style.target()
                .filter(target -> !CanonicalUrl.isWebAddress(target))
                .flatMap(this::page);
        return page.isEmpty() ? style : new Style(style.kind(), style.span(), page);
    }

    private Optional<String> page(String target) {
        var file = FILE.matcher(target);
        var slug = file.matches() ? Slug.parse(file.group(2)) : Optional.<Slug>empty();
        if (slug.isEmpty()) {
            source.front()
                    .problems()
                    .warning(
                            "link-not-shown",
                            place(target),
                            "the link to '" + target + "' is not shown.",
                            "write a web address in full, or the way to a file such as ../topics/chips.md.");
            return Optional.empty();
        }
        var to = Optional.ofNullable(file.group(1)).flatMap(Kind::ofFolder).orElse(kind);
        references.add(to, "a link", new Located<>(slug.get(), place(target)));
        return Optional.of(to.folder() + "/" + slug.get() + ".html"
                + Optional.ofNullable(file.group(3)).orElse(""));
    }

    /** Where the target first stands in the file. */
    private Place place(String target) {
        var before =
                source.markdown().substring(0, Math.max(0, source.markdown().indexOf(target)));
        return new Place(
                source.file(),
                source.bodyLine() + (int) before.chars().filter(c -> c == '\n').count());
    }
}
