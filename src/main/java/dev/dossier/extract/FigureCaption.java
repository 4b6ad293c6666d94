package dev.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The caption of a figure: {@code A crane lifts the last beam. Photo: Dana Reyes/Sample Wire} has words and a credit. As Markdown it is an
 * image whose alternative text is the words and whose title is the credit.
 *
 * @param words without the credit; empty for a figure that has a credit only
 * @param image the picture's address in full; empty where the page gives none
 */
record FigureCaption(String words, Optional<String> credit, Optional<String> image) {
    /** Names of elements that hold a credit. */
    private static final Pattern CREDIT_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:(?:photo|image|media|caption)?[_-]?(?:credits?|copyright|photographer|agency|source|rights))(?:$|[\\s_-])");

    private static final Pattern CAPTION_NAME = Pattern.compile("(?i)caption(?!_*-*credit)|legend|description");
    /** Where pages that load pictures late keep the address. */
    private static final List<String> ADDRESSES = List.of("data-src", "data-original", "data-lazy-src", "src");

    private static final Pattern USABLE = Pattern.compile("https?://[^\\s()<>]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /**
     * The caption of {@code figure}.
     *
     * @param blocks those of it that are its caption, in order
     */
    static FigureCaption of(Element figure, List<HtmlBlock> blocks) {
        var parts = blocks.stream().map(FigureCaption::part).toList();
        var words = parts.stream()
                .map(CaptionCredit::words)
                .filter(text -> LETTER.matcher(text).find())
                .collect(Collectors.joining(" "));
        var credit = parts.stream().flatMap(part -> part.credit().stream()).collect(Collectors.joining(" "));
        return new FigureCaption(words, Optional.of(credit).filter(text -> !text.isEmpty()), image(figure));
    }

    private static CaptionCredit part(HtmlBlock block) {
        if (isCredit(block.element())) {
            return new CaptionCredit("", Optional.of(block.text()));
        }
        return block.element().select("cite, small, span, em, i, a, b, strong").stream()
                .filter(FigureCaption::isCredit)
                .map(Element::text)
                .filter(credit -> !credit.isBlank() && block.text().endsWith(credit))
                .findFirst()
                .map(credit -> new CaptionCredit(
                        block.text()
                                .substring(0, block.text().length() - credit.length())
                                .strip(),
                        Optional.of(credit)))
                .orElseGet(() -> CaptionCredit.read(block.text()));
    }

    /** Many elements are named after both, as they hold both. */
    private static boolean isCredit(Element element) {
        var names = element.className();
        return element.attr("itemprop").matches("copyrightHolder|creditText")
                || CREDIT_NAME.matcher(names).find()
                        && !CAPTION_NAME.matcher(names).find();
    }

    private static Optional<String> image(Element figure) {
        return figure.select("img, amp-img").stream()
                .flatMap(image ->
                        ADDRESSES.stream().filter(image::hasAttr).flatMap(name -> Stream.of(image.absUrl(name))))
                .filter(address -> USABLE.matcher(address).matches())
                .findFirst();
    }

    /** {@code ![A crane lifts the last beam.](https://example.org/beam.jpg "Dana Reyes/Sample Wire")}. */
    String markdown() {
        var title = credit.map(name -> " \"" + MarkdownText.inline(name).replace("\"", "\\\"") + "\"");
        var address = image.orElse(title.isPresent() ? "<>" : "");
        return "![" + MarkdownText.inline(words).replaceAll("(?<!\\\\)[\\[\\]]", "\\\\$0") + "](" + address
                + title.orElse("") + ")";
    }
}
