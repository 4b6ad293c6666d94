package dev.dossier.extract;

import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page, parsed and taken apart once for all that is read out of it. */
final class ParsedPage {
    private final Document document;
    private final JsonLdArticle linked;
    private final PageFields fields;
    private final Optional<String> title;
    private final List<HtmlBlock> blocks;

    ParsedPage(HtmlPage content) {
        document = Jsoup.parse(content.html(), content.address().orElse(""));
        setBase(document);
        linked = JsonLdArticle.of(document);
        fields = new PageFields(document, linked);
        title = fields.title();
        blocks = HtmlBlocks.of(document.body());
    }

    Document document() {
        return document;
    }

    JsonLdArticle linked() {
        return linked;
    }

    PageFields fields() {
        return fields;
    }

    Optional<String> title() {
        return title;
    }

    List<HtmlBlock> blocks() {
        return blocks;
    }

    /** The blocks in order, each with its verdict. */
    List<JudgedBlock> judged() {
        return new PageJudge()
                .judge(
                        blocks,
                        PageText.of(document, linked, title),
                        title,
                        fields.credits().authors());
    }

    private static void setBase(Document page) {
        var address = Optional.ofNullable(page.selectFirst("link[rel=canonical][href^=http], meta[property=og:url]"))
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"));
        address.ifPresent(page::setBaseUri);
    }
}
