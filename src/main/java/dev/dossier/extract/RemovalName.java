package dev.dossier.extract;

import dev.dossier.extract.HtmlBlock.Kind;
import java.util.List;
import java.util.Map;

/** Names the rule under which a block that does not look like the article is counted: by what it is called, where it stands, or how it looks. */
final class RemovalName {
    private static final Map<String, String> TAGS = Map.of(
            "nav", "navigation",
            "footer", "site-footer",
            "aside", "sidebar",
            "form", "form",
            "dialog", "app-promotion",
            "hidden", "hidden");
    /** In order: the first that holds gives the name. */
    private static final List<String> ORDER = List.of("nav", "footer", "dialog", "form", "aside", "hidden");

    private RemovalName() {}

    /** @param box what the boxes around the block are called, as in {@link ElementNames#VOCABULARIES} */
    static String of(HtmlBlock block, long box) {
        var around = block.around();
        var named = List.of(around.own(), around.near(), box).stream()
                .map(bits -> bits & ElementNames.AGAINST_TEXT)
                .filter(bits -> bits != 0)
                .findFirst();
        if (named.isPresent()) {
            return ElementNames.VOCABULARIES.get(Long.numberOfTrailingZeros(named.get()));
        }
        return ORDER.stream()
                .filter(around::isIn)
                .map(TAGS::get)
                .findFirst()
                .or(() -> ChromePhrases.STANDARD.rule(block.text()))
                .orElseGet(() -> byLooks(block));
    }

    private static String byLooks(HtmlBlock block) {
        if (block.linked() > HtmlBlock.MOST_LINKED) {
            return "related";
        }
        return block.kind() == Kind.CAPTION ? "caption" : block.isRunningText() ? "outside-article" : "scrap";
    }
}
