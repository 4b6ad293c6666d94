package dev.dossier.extract;

import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the article in a page: takes the page apart into blocks, judges each amid the whole page, and keeps what belongs to the
 * article. Where the page shows next to nothing, the text that it holds for its scripts is taken.
 */
final class HtmlPageExtractor {
    /** Where the page shows less than this share of what its scripts hold, its text is loaded later. */
    private static final double LEAST_SHOWN = 0.5;
    /** A page with less text than this, in characters, shows its article to scripts only. */
    private static final int SHORTEST_ARTICLE = 200;

    /** The blocks of the page, each with its verdict. */
    List<BlockVerdict> judge(HtmlPage content) {
        var page = new ParsedPage(content);
        var judged = page.judged();
        var verdicts = new ArrayList<>(judged.stream().map(JudgedBlock::verdict).toList());
        if (hiddenText(page, kept(judged)).isEmpty()) {
            StoryCaptions.find(judged).values().stream()
                    .flatMap(found -> found.blocks().stream())
                    .forEach(i -> verdicts.set(i, judged.get(i).captionVerdict()));
        }
        return List.copyOf(verdicts);
    }

    Finding extract(HtmlPage content) {
        var page = new ParsedPage(content);
        var fields = page.fields();
        var judged = page.judged();
        var removals = new Removals();
        var kept = kept(judged);
        var hidden = hiddenText(page, kept);
        var shown = new ShownStory(judged, hidden.isEmpty() ? StoryCaptions.find(judged) : Map.of());
        shown.countRemovals(removals);
        if (!hidden.isEmpty()) {
            removals.add("shown-in-part", characters(kept));
        }
        return new Finding(
                page.title(),
                fields.published(),
                fields.updated(),
                fields.credits(),
                fields.lang(),
                fields.tags(),
                hidden.isEmpty() ? shown.markdown() : hidden,
                characters(page.blocks())
                        + hidden.stream().mapToInt(String::length).sum(),
                removals,
                fields.facts(),
                List.of(),
                List.of());
    }

    private static List<HtmlBlock> kept(List<JudgedBlock> judged) {
        return judged.stream()
                .filter(JudgedBlock::isKept)
                .map(JudgedBlock::block)
                .toList();
    }

    /** The article as the page holds it for its scripts, as Markdown; empty where the page shows it. */
    static List<String> hiddenText(ParsedPage page, List<HtmlBlock> kept) {
        var shown = characters(kept);
        var linked = page.linked().body().map(HiddenText::ofLinkedData).orElse(List.of());
        var best = shown < SHORTEST_ARTICLE && length(linked) < SHORTEST_ARTICLE
                ? HiddenText.ofScripts(page.document())
                : linked;
        return length(best) >= SHORTEST_ARTICLE && shown < length(best) * LEAST_SHOWN
                ? best.stream().map(MarkdownText::paragraph).toList()
                : List.of();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static int characters(List<HtmlBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
