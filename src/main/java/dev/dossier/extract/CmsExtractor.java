package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.CaptureContent.CmsRecord;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Cleans an article out of a content management system: its HTML is the text already, but for images, credits and sign-off marks. */
final class CmsExtractor {
    private static final Pattern TAG =
            Pattern.compile("<(?:p|div|br|a|h[1-6]|ul|strong|em|img|figure|span)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_OFF = Pattern.compile("\\p{Lu}{1,4}\\.?");

    Finding extract(CmsRecord record) {
        var removals = new Removals();
        var body = html(record);
        var characters = HtmlBlocks.ofEditorText(body).stream()
                .mapToInt(block -> block.text().length())
                .sum();
        removeSignOff(body, removals);
        var judged =
                HtmlBlocks.ofEditorText(body).stream().map(CmsExtractor::judge).toList();
        var shown = new ShownStory(judged, StoryCaptions.find(judged));
        shown.countRemovals(removals);
        return new Finding(
                record.title().map(title -> Parser.unescapeEntities(title, false)),
                record.published()
                        .flatMap(new DateReader()::read)
                        .map(date -> new PublicationDate(date, Basis.EXPLICIT, "")),
                record.updated().flatMap(new DateReader()::read),
                credits(record),
                record.lang().flatMap(LanguageCode::read),
                record.keywords().stream()
                        .map(word -> Parser.unescapeEntities(word, false))
                        .toList(),
                shown.markdown(),
                characters,
                removals,
                List.of(),
                List.of());
    }

    /** Some systems give plain text, a paragraph a line. */
    private static Element html(CmsRecord record) {
        var address = record.url().filter(CanonicalUrl::isWebAddress).orElse("");
        if (TAG.matcher(record.html()).find()) {
            return Jsoup.parseBodyFragment(record.html(), address).body();
        }
        var body = Jsoup.parseBodyFragment("").body();
        Parser.unescapeEntities(record.html(), false)
                .lines()
                .forEach(line -> body.appendElement("p").text(line));
        return body;
    }

    private static JudgedBlock judge(HtmlBlock block) {
        var rule = block.kind() == HtmlBlock.Kind.CAPTION
                ? Optional.of("caption")
                : ChromePhrases.STANDARD.rule(block.text());
        return new JudgedBlock(block, rule.isPresent() ? 0 : 1, rule);
    }

    /** Initials in bold behind the last sentence are the publication's mark at the end of its stories. */
    private static void removeSignOff(Element body, Removals removals) {
        for (var mark : body.select("strong, b")) {
            var parent = mark.parent();
            var isLast = mark.nextSibling() == null
                    || mark.nextSibling() instanceof org.jsoup.nodes.TextNode text
                            && text.isBlank()
                            && mark.nextElementSibling() == null;
            if (parent != null
                    && isLast
                    && SIGN_OFF.matcher(mark.text().strip()).matches()) {
                var before = parent.text()
                        .replaceFirst(Pattern.quote(mark.text().strip()) + "$", "")
                        .strip();
                if (new DumpLine(before, false).isClosed()) {
                    removals.add("sign-off", parent.text().length() - before.length());
                    mark.remove();
                }
            }
        }
    }

    private static Credits credits(CmsRecord record) {
        var publisher = record.publisher()
                .map(name -> new Credit(name, Basis.EXPLICIT, "the export's source"))
                .or(() -> OrganisationAuthor.of(record.authors(), record.site()));
        var via = new ArrayList<Credit>();
        var site = record.site().map(name -> new Credit(name, Basis.EXPLICIT, ""));
        site.filter(s -> publisher
                        .filter(p -> !p.name().equalsIgnoreCase(s.name()))
                        .isPresent())
                .ifPresent(via::add);
        var url = record.url()
                .filter(CanonicalUrl::isWebAddress)
                .map(TrackingParameters::remove)
                .map(CanonicalUrl::new);
        return new Credits(record.authors(), publisher.or(() -> site), via, url);
    }
}
