package dev.dossier.extract;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.CaptureContent;
import dev.dossier.domain.CaptureContent.TextDump;
import dev.dossier.domain.PageFacts;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says what each field of an article stands on. A page tells it field by field; in a dump all that is known is printed, and an export or
 * a clipping gives its fields beside the text.
 */
final class FieldBasis {
    private FieldBasis() {}

    /** {@code facts} with a basis for every field that {@code article} has, and for no other. */
    static PageFacts complete(PageFacts facts, Article article, CaptureContent content, boolean isLanguageKnown) {
        var usual = content instanceof TextDump ? "byline" : "meta";
        var basis = new TreeMap<String, String>();
        article.title().ifPresent(t -> basis.put("title", usual));
        article.published().ifPresent(date -> basis.put("date", of(date.basis(), usual)));
        article.updated().ifPresent(date -> basis.put("updated", usual));
        article.credits().publisher().ifPresent(credit -> basis.put("publisher", of(credit.basis(), usual)));
        article.credits().url().ifPresent(url -> basis.put("url", usual));
        if (!article.credits().authors().isEmpty()) {
            basis.put("authors", usual);
        }
        basis.putAll(facts.basis());
        if (!isLanguageKnown || !facts.basis().containsKey("lang")) {
            basis.put("lang", isLanguageKnown ? usual : "inferred");
        }
        return new PageFacts(
                Map.copyOf(basis),
                facts.section(),
                facts.keywords(),
                facts.image(),
                facts.imageCredit(),
                facts.access(),
                facts.kind());
    }

    private static String of(Basis basis, String usual) {
        return basis == Basis.EXPLICIT ? usual : "inferred";
    }
}
