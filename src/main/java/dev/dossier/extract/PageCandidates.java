package dev.dossier.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Chooses the element that holds the article. Every block of the page has a worth: running text counts for it, links and scraps against
 * it; the candidate whose blocks are worth most together wins, as the maximum subsequence does in Pasternack and Roth 2009, on a tree.
 */
final class PageCandidates {
    /** What a character of a block that is no running text costs; measured on nothing yet, so between ignoring and counting in full. */
    private static final double COST_OF_NOISE = 0.6;
    /** Markup that says that it holds the article decides between an element and its wrapper. */
    private static final double MARKED_BONUS = 1.1;
    /** A page's articleBody is trusted for what to keep when it is not only a teaser. */
    private static final int SHORTEST_LINKED_BODY = 400;

    private static final int WORDS_COMPARED = 6;

    private final List<HtmlBlock> blocks;
    private final Optional<String> linkedBody;

    PageCandidates(List<HtmlBlock> blocks, JsonLdArticle linked) {
        this.blocks = blocks;
        this.linkedBody =
                linked.body().map(PageCandidates::folded).filter(body -> body.length() >= SHORTEST_LINKED_BODY);
    }

    /** The best candidate; empty where nothing on the page is worth reading. */
    Optional<Element> best() {
        Map<Element, Double> worth = new IdentityHashMap<>();
        Map<Element, Integer> order = new IdentityHashMap<>();
        for (var block : blocks) {
            var own = worth(block);
            for (var element = block.element(); element != null; element = element.parent()) {
                worth.merge(element, own, Double::sum);
                order.putIfAbsent(element, order.size());
            }
        }
        Element best = null;
        for (var element : sorted(order)) {
            if (best == null || score(element, worth) > score(best, worth)) {
                best = element;
            }
        }
        return Optional.ofNullable(best).filter(element -> score(element, worth) > 0);
    }

    private static List<Element> sorted(Map<Element, Integer> order) {
        return order.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double score(Element element, Map<Element, Double> worth) {
        var isMarked = element.normalName().equals("article")
                || element.attr("itemprop").toLowerCase(Locale.ROOT).equals("articlebody")
                || element.normalName().equals("main");
        return worth.getOrDefault(element, 0.0) * (isMarked ? MARKED_BONUS : 1);
    }

    private double worth(HtmlBlock block) {
        var length = block.text().length();
        if (linkedBody.isPresent()) {
            return isIn(linkedBody.get(), block.text()) ? length : -length * COST_OF_NOISE;
        }
        if (block.isRunningText()) {
            return length * (1 - block.linked());
        }
        return block.kind() == HtmlBlock.Kind.HEADING ? 0 : -length * COST_OF_NOISE;
    }

    /** Whether the first words of the block stand in the text. */
    private static boolean isIn(String body, String text) {
        var words = List.of(folded(text).split(" "));
        return body.contains(String.join(" ", words.subList(0, Math.min(WORDS_COMPARED, words.size()))));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
