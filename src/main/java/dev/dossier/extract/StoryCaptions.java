package dev.dossier.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Finds the captions of figures inside the story among the blocks that were removed as captions. A figure is inside when text of the
 * story stands before and behind it, or beside it in the same element, or when it stands between the title and the text.
 */
final class StoryCaptions {
    /** Elements between a caption and what holds its picture: {@code figure > div > div > figcaption > p}. */
    private static final int FARTHEST_PICTURE = 5;
    /** A longer one is a text beside a picture, such as a card in a list of articles. */
    private static final int LONGEST_CAPTION = 700;
    /** What may stand between a lead picture and the text, in characters: bylines, dates and share bars. */
    private static final int MOST_BETWEEN = 600;

    private static final String PICTURE = "img, picture, amp-img, video, svg, noscript, iframe";
    private static final List<String> APART = List.of("nav", "footer", "aside", "form", "dialog", "hidden");

    private final List<JudgedBlock> blocks;
    private final List<Integer> kept;
    /** Every element around a block of the story. */
    private final Set<Element> aroundText = new HashSet<>();
    /** The elements right around one. */
    private final Set<Element> besideText = new HashSet<>();

    private StoryCaptions(List<JudgedBlock> blocks) {
        this.blocks = blocks;
        this.kept = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).isKept())
                .boxed()
                .toList();
        for (var i : kept) {
            var parent = blocks.get(i).block().element().parent();
            if (parent != null) {
                besideText.add(parent);
            }
            while (parent != null && aroundText.add(parent)) {
                parent = parent.parent();
            }
        }
    }

    /** The captions by the index of the first of their blocks; the values hold the indexes of all. */
    static Map<Integer, Found> find(List<JudgedBlock> blocks) {
        return new StoryCaptions(blocks).find();
    }

    /**
     * A caption, and the blocks that it is made of.
     *
     * @param blocks indexes, ascending
     */
    record Found(FigureCaption caption, List<Integer> blocks) {
        Found {
            blocks = List.copyOf(blocks);
        }
    }

    private Map<Integer, Found> find() {
        var said = new HashSet<String>();
        kept.forEach(i -> said.add(blocks.get(i).block().text()));
        var found = new TreeMap<Integer, Found>();
        figures().forEach((figure, indexes) -> {
            var caption = FigureCaption.of(
                    figure, indexes.stream().map(i -> blocks.get(i).block()).toList());
            if (!caption.words().isEmpty()
                    && caption.words().length() <= LONGEST_CAPTION
                    && isInside(figure, indexes.get(0))
                    && said.add(caption.words())) {
                found.put(indexes.get(0), new Found(caption, indexes));
            }
        });
        return found;
    }

    /** The figures in order, with the blocks of their captions. */
    private Map<Element, List<Integer>> figures() {
        var figures = new LinkedHashMap<Element, List<Integer>>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isCaption(blocks.get(i))) {
                int index = i;
                figure(blocks.get(i).block().element())
                        .ifPresent(figure -> figures.computeIfAbsent(figure, f -> new ArrayList<>())
                                .add(index));
            }
        }
        return figures;
    }

    private static boolean isCaption(JudgedBlock judged) {
        var block = judged.block();
        return judged.rule().filter("caption"::equals).isPresent()
                && block.kind() != HtmlBlock.Kind.HEADING
                && block.linked() <= HtmlBlock.MOST_LINKED
                && APART.stream().noneMatch(block.around()::isIn);
    }

    /** The nearest element around the caption that holds a picture and none of the story's text, or the picture right before it. */
    private Optional<Element> figure(Element caption) {
        var named = caption.closest("figure");
        if (named != null) {
            return Optional.of(named);
        }
        var holder = caption;
        for (int i = 0; i < FARTHEST_PICTURE && holder != null && !aroundText.contains(holder); i++) {
            var before = holder.previousElementSibling();
            if (holder.selectFirst(PICTURE) != null) {
                return Optional.of(holder);
            }
            if (before != null && !before.hasText() && before.selectFirst(PICTURE) != null) {
                return Optional.of(before);
            }
            holder = holder.parent();
        }
        return Optional.empty();
    }

    private boolean isInside(Element figure, int index) {
        if (kept.isEmpty()) {
            return false;
        }
        var parent = figure.parent();
        var isBehindText = kept.get(0) < index;
        return isBehindText && index < kept.get(kept.size() - 1)
                || parent != null && besideText.contains(parent)
                || !isBehindText && leads(figure, index);
    }

    /** Whether the figure stands between the title and the text, or before the text in the same {@code article}. */
    private boolean leads(Element figure, int index) {
        var first = kept.get(0);
        var between = blocks.subList(index, first).stream()
                .filter(judged -> !isCaption(judged))
                .mapToInt(judged -> judged.block().text().length())
                .sum();
        var article = figure.closest("article");
        var isOneArticle = article != null
                && article == blocks.get(first).block().element().closest("article");
        return between <= MOST_BETWEEN
                && (isOneArticle
                        || blocks.subList(0, index).stream()
                                .anyMatch(judged ->
                                        judged.rule().filter("title"::equals).isPresent()));
    }
}
