package dev.dossier.extract;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Where a page says that it lies: its canonical link, OpenGraph, JSON-LD and the address that it was saved from, in this order. */
final class PageAddresses {
    private PageAddresses() {}

    static Stream<String> of(Document page, PageMeta meta, JsonLdArticle linked) {
        return Stream.of(
                        page.select("link[rel=canonical]").eachAttr("href").stream(),
                        meta.first("og:url").stream(),
                        linked.url().stream(),
                        Stream.of(page.baseUri()))
                .flatMap(s -> s);
    }
}
