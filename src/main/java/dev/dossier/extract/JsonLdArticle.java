package dev.dossier.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What the page's JSON-LD says of its article; a schema.org {@code NewsArticle} or a kin of it.
 *
 * @param origin who is named as the text's source
 * @param site the name of the {@code WebSite} the page belongs to
 * @param image its address
 * @param imageCredit who made the image
 * @param basedOn the address of the work that this is a copy or a rewrite of
 * @param types the schema.org types, such as {@code NewsArticle}
 * @param isFree whether it can be read without paying; absent where nothing is said
 */
record JsonLdArticle(
        Optional<String> title,
        Optional<String> published,
        Optional<String> updated,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> origin,
        Optional<String> url,
        Optional<String> lang,
        Optional<String> body,
        Optional<String> site,
        Optional<String> section,
        List<String> keywords,
        Optional<String> image,
        Optional<String> imageCredit,
        Optional<String> basedOn,
        Optional<Boolean> isFree,
        List<String> types) {
    /** What the scripts of {@code page} say of the article that fits it best; an object of fields that are all absent where none does. */
    static JsonLdArticle of(Document page) {
        return new JsonLdReader(page).read();
    }
}
