package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleAccess;
import dev.dossier.domain.ArticleKind;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Credit;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.domain.PageFacts;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Sha256;
import dev.dossier.domain.TimexValue;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes an article as a file of {@code content/articles}: front matter with its keys in one order, a blank line, the body, and one line
 * end. Reading the file gives the same article again.
 *
 * <p>An article that was captured gets a {@code body_sha256}, which tells later whether a person has worked on the body.
 */
public final class ArticleWriter {
    /** The file's text; {@code markdown} is the body that {@code article.body()} was read from. */
    public String write(Article article, String markdown) {
        var body = SourceFile.normalized(markdown);
        var yaml = new YamlWriter();
        head(yaml, article);
        credits(yaml, article);
        lineage(yaml, article);
        yaml.plain("rights", article.rights().map(Rights::label));
        yaml.texts("tags", article.tags());
        yaml.text("summary", article.summary());
        yaml.lines("based_on", article.basedOn());
        details(yaml, article.details());
        CorrectionLines.write(yaml, article.corrections());
        article.capture().ifPresent(capture -> {
            capture(yaml, capture);
            yaml.plain("body_sha256", Sha256.hex(body));
        });
        return "---\n" + yaml + "---\n\n" + body + "\n";
    }

    private static void head(YamlWriter yaml, Article article) {
        yaml.text("title", article.title());
        yaml.plain("date", article.published().map(PublicationDate::value).map(TimexValue::iso));
        yaml.text("date_basis", article.published().map(d -> BasisNote.of(d.basis(), d.reason())));
        yaml.plain("updated", article.updated().map(TimexValue::iso));
        yaml.plain("type", "article");
        yaml.plain("status", article.draft() ? "draft" : "published");
    }

    private static void credits(YamlWriter yaml, Article article) {
        var credits = article.credits();
        yaml.texts("author", credits.authors());
        yaml.text("publisher", credits.publisher().map(Credit::name));
        yaml.text("publisher_basis", credits.publisher().map(c -> BasisNote.of(c.basis(), c.reason())));
        yaml.items("via", credits.via().stream().map(ArticleWriter::via).toList());
        yaml.text("url", credits.url().map(Object::toString));
        yaml.text("lang", article.lang());
    }

    /** A name alone says that the republisher is printed. */
    private static String via(Credit credit) {
        var basis = BasisNote.of(credit.basis(), credit.reason());
        return basis.equals("explicit")
                ? YamlWriter.scalar(credit.name())
                : "{name: " + YamlWriter.scalar(credit.name()) + ", basis: " + YamlWriter.scalar(basis) + "}";
    }

    private static void lineage(YamlWriter yaml, Article article) {
        LineageKeys.of(article.slug(), article.lineage()).stream()
                .filter(edit -> !edit.isRemoval())
                .forEach(edit -> yaml.plain(edit.key(), edit.yaml()));
    }

    private static void details(YamlWriter yaml, PageFacts details) {
        yaml.plain("kind", details.kind().map(ArticleKind::label));
        yaml.text("section", details.section());
        yaml.texts("keywords", details.keywords());
        yaml.text("image", details.image());
        yaml.text("image_credit", details.image().flatMap(image -> details.imageCredit()));
        yaml.plain("access", details.access().map(access -> access.state().label()));
        yaml.text(
                "access_evidence",
                details.access().map(ArticleAccess::evidence).filter(evidence -> !evidence.isEmpty()));
    }

    private static void capture(YamlWriter yaml, CaptureRecord capture) {
        yaml.open("capture");
        yaml.text("  file", capture.file());
        yaml.text("  sha256", capture.sha256());
        yaml.text("  format", capture.format());
        yaml.plain("  kept", Integer.toString(capture.kept()));
        yaml.plain("  removed", Integer.toString(capture.removed()));
        if (!capture.rules().isEmpty()) {
            yaml.plain("  rules", rules(capture.rules()));
        }
        yaml.rawLines(
                "  foreign",
                capture.foreign().stream().map(ArticleWriter::foreign).toList());
    }

    private static String rules(Map<String, Integer> rules) {
        return rules.entrySet().stream()
                .map(rule -> YamlWriter.scalar(rule.getKey()) + ": " + rule.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String foreign(ForeignArticle foreign) {
        return "{title: " + YamlWriter.scalar(foreign.title())
                + foreign.publisher()
                        .map(p -> ", publisher: " + YamlWriter.scalar(p))
                        .orElse("")
                + foreign.date().map(d -> ", date: " + d.iso()).orElse("") + "}";
    }
}
