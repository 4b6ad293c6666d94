package dev.dossier.extract;

import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page: leaves out what is named as something else, chooses the candidate that holds the text, then judges it
 * block by block.
 */
final class HtmlPageExtractor {
    private static final String NOT_SHOWN =
            "script, style, noscript, template, iframe, svg, head, canvas, object, link, meta";
    /** A wrapper with a misleading class can hold the article; a box cannot hold most of the page's text. */
    private static final double MOST_OF_THE_PAGE = 0.4;
    /** Where the page shows less than this share of the articleBody, its text is loaded later. */
    private static final double LEAST_SHOWN = 0.5;

    Finding extract(HtmlPage content) {
        var page = Jsoup.parse(content.html(), content.address().orElse(""));
        setBase(page);
        var linked = JsonLdArticle.of(page);
        var fields = new PageFields(page, linked);
        var published = fields.published();
        var title = fields.title();
        var credits = fields.credits();
        var updated = fields.updated();
        var lang = fields.lang();
        var tags = fields.tags();
        var facts = fields.facts();
        page.select(NOT_SHOWN).remove();
        var removals = new Removals();
        var body = page.body();
        var characters = characters(HtmlBlocks.of(body));
        removeNamed(body, removals);
        var blocks = text(body, linked, title, credits.authors(), removals);
        return new Finding(
                title,
                published,
                updated,
                credits,
                lang,
                tags,
                blocks,
                characters,
                removals,
                facts,
                List.of(),
                List.of());
    }

    private static void setBase(Document page) {
        var address = Optional.ofNullable(page.selectFirst("link[rel=canonical][href^=http], meta[property=og:url]"))
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"));
        address.ifPresent(page::setBaseUri);
    }

    private static int characters(List<HtmlBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static int runningText(Element element) {
        return characters(
                HtmlBlocks.of(element).stream().filter(HtmlBlock::isRunningText).toList());
    }

    private static void removeNamed(Element body, Removals removals) {
        var limit = runningText(body) * MOST_OF_THE_PAGE;
        for (var element : body.select("*")) {
            if (element == body || element.closest("body") == null) {
                continue;
            }
            BlockNames.rule(element)
                    .filter(rule -> !isAroundArticle(element) && runningText(element) <= limit)
                    .ifPresent(rule -> {
                        removals.add(rule, characters(HtmlBlocks.of(element)));
                        element.remove();
                    });
        }
    }

    /** A wrapper called {@code has-sidebar} is around the article as well as the sidebar. */
    private static boolean isAroundArticle(Element element) {
        return element.selectFirst("h1, main, [itemprop=articleBody]") != null;
    }

    private static List<String> text(
            Element body, JsonLdArticle linked, Optional<String> title, List<String> authors, Removals removals) {
        var all = HtmlBlocks.of(body);
        var chosen = new PageCandidates(all, linked).best().map(HtmlBlocks::of).orElse(List.of());
        removals.add("outside-article", characters(all) - characters(chosen));
        var rules = new BlockRules(chosen, title, authors);
        var kept = new ArrayList<HtmlBlock>();
        for (int i = 0; i < chosen.size(); i++) {
            var block = chosen.get(i);
            var rule = rules.remove(i, block);
            rule.ifPresent(name -> removals.add(name, block.text()));
            if (rule.isEmpty()) {
                kept.add(block);
            }
        }
        var isLoadedLater = linked.body()
                .filter(text -> characters(kept) < text.length() * LEAST_SHOWN)
                .isPresent();
        return isLoadedLater
                ? paragraphs(linked.body().get())
                : kept.stream().map(HtmlBlock::markdown).toList();
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::paragraph)
                .toList();
    }
}
