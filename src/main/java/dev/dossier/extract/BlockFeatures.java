package dev.dossier.extract;

import dev.dossier.extract.HtmlBlock.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Counts what can be seen of each block of a page without understanding it: its shape, its links, what the elements around it are
 * called, its neighbours, and what it shares with the page's summary and JSON-LD.
 */
final class BlockFeatures {
    /** Further neighbours say little. */
    private static final int NEIGHBOURS = 2;

    private static final int HEADING_RANGE = 15;
    /** An element with more of the page's running text than this is a wrapper, whatever it is called. */
    private static final double MOST_OF_A_BOX = 0.5;

    private static final List<String> AROUND = prefixed("around-", Surroundings.TAGS);
    private static final List<String> OWN = prefixed("own-", ElementNames.VOCABULARIES);
    private static final List<String> NEAR = prefixed("near-", ElementNames.VOCABULARIES);
    private static final List<String> BOX = prefixed("box-", ElementNames.VOCABULARIES);
    private static final String[] UP_SHARE = {"up0-share", "up1-share", "up2-share", "up3-share"};
    private static final String[] UP_PROSE = {"up0-prose", "up1-prose", "up2-prose", "up3-prose"};
    private static final String[] UP_LINKED = {"up0-linked", "up1-linked", "up2-linked", "up3-linked"};
    private static final String[] UP_BLOCKS = {"up0-blocks", "up1-blocks", "up2-blocks", "up3-blocks"};
    private static final List<String> KINDS = prefixed(
            "is-",
            Stream.of(Kind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList());
    /** The names of the features, in the order of the values. */
    static final List<String> NAMES = names();

    private final List<HtmlBlock> blocks;
    private final PageText page;
    private final TextShape[] shapes;
    private final double[] textBefore;
    private final double total;
    private final double linkedBodyOfPage;
    private final ElementTotals totals = new ElementTotals();
    private final Map<Signature, Double> signatures = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final int title;
    private final Set<Element> aroundTitle;

    BlockFeatures(List<HtmlBlock> blocks, PageText page) {
        this.blocks = blocks;
        this.page = page;
        this.shapes = blocks.stream().map(block -> TextShape.of(block.text())).toArray(TextShape[]::new);
        this.textBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            textBefore[i + 1] = textBefore[i] + running(i);
            repeats.merge(block.text(), 1, Integer::sum);
            signatures.merge(Signature.of(block), running(i), Double::sum);
            totals.add(block, shapes[i].weight(), running(i));
        }
        this.total = Math.max(1, textBefore[blocks.size()]);
        this.title = titleBlock();
        this.aroundTitle = title < 0 ? Set.of() : around(blocks.get(title).element());
        this.linkedBodyOfPage = Math.min(2, page.linkedBody().words() / (total / 6));
    }

    /** Blocks of one template have one signature. */
    record Signature(Kind kind, String name, String classes, String parent, String parentClasses) {
        static Signature of(HtmlBlock block) {
            var element = block.element();
            var parent = element.parent();
            return new Signature(
                    block.kind(),
                    element.normalName(),
                    element.className(),
                    parent == null ? "" : parent.normalName(),
                    parent == null ? "" : parent.className());
        }
    }

    private static List<String> prefixed(String prefix, List<String> names) {
        return names.stream().map(name -> prefix + name).toList();
    }

    private static List<String> names() {
        var body = Jsoup.parseBodyFragment("<p>One block.</p>").body();
        return List.copyOf(new BlockFeatures(HtmlBlocks.of(body), PageText.NONE)
                .row(0, true)
                .names());
    }

    /** What the boxes around the block with this index are called; bits as in {@link ElementNames#VOCABULARIES}. */
    long box(int i) {
        return box(blocks.get(i));
    }

    private double running(int i) {
        var shape = shapes[i];
        return shape.stops() > 0 && shape.weight() > 60 || shape.commas() > 1
                ? shape.weight() * (1 - blocks.get(i).linked())
                : 0;
    }

    /** The length of a block, as in {@link TextShape#weight()}. */
    double weight(int i) {
        return shapes[i].weight();
    }

    private static Set<Element> around(Element inner) {
        var elements = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Element element = inner; element != null; element = element.parent()) {
            elements.add(element);
        }
        return elements;
    }

    boolean isClosed(int i) {
        return shapes[i].isClosed();
    }

    int stops(int i) {
        return shapes[i].stops();
    }

    /** How much of the block stands in the page's summary, 0 to 1. */
    double inDescription(int i) {
        return page.description().share(blocks.get(i).text());
    }

    private int titleBlock() {
        var best = -1;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.kind() == Kind.HEADING
                    && shapes[i].words() >= 2
                    && page.title().share(block.text()) > 0.6) {
                if (block.element().normalName().equals("h1")) {
                    return i;
                }
                best = best < 0 ? i : best;
            }
        }
        return best;
    }

    /** What can be seen of the block with this index, from 0. */
    double[] row(int i) {
        return row(i, false).values();
    }

    private FeatureRow row(int i, boolean isNamed) {
        var row = new FeatureRow(isNamed);
        addText(row, i);
        addKind(row, i);
        addNames(row, i);
        addPlace(row, i);
        addElements(row, i);
        addComparisons(row, i);
        for (int d = 1; d <= NEIGHBOURS; d++) {
            addNeighbour(row, "next" + d, i + d);
            addNeighbour(row, "before" + d, i - d);
        }
        addHeading(row, i);
        return row;
    }

    private void addText(FeatureRow row, int i) {
        var block = blocks.get(i);
        var shape = shapes[i];
        row.add("weight", shape.weight());
        row.add("words", shape.words());
        row.add("commas", shape.commas());
        row.add("stops", shape.stops());
        row.add("commas-per-word", shape.commas() / Math.max(1, shape.words()));
        row.add("digits", shape.digits());
        row.add("capitals", shape.capitals());
        row.add("odd-marks", shape.marks());
        row.add("closed", shape.isClosed());
        row.add("colon", block.text().endsWith(":") || block.text().endsWith("："));
        row.add("linked", block.linked());
        row.add("links", block.links());
        row.add(
                "marked",
                block.markedCharacters() / (double) Math.max(1, block.text().length()));
        row.add("repeats", repeats.getOrDefault(block.text(), 1));
        row.add("rights", block.text().indexOf('©') >= 0);
        row.add("starts-low", Character.isLowerCase(block.text().charAt(0)));
    }

    private void addKind(FeatureRow row, int i) {
        var block = blocks.get(i);
        var name = block.element().normalName();
        for (var kind : Kind.values()) {
            row.add(KINDS.get(kind.ordinal()), block.kind() == kind);
        }
        row.add("in-p", name.equals("p"));
        row.add("in-div", name.equals("div"));
        row.add("in-td", name.equals("td"));
        row.add("in-li", name.equals("li"));
        row.add("heading-level", block.kind() == Kind.HEADING ? name.charAt(1) - '0' : 0);
        row.add("classless", block.element().className().isEmpty());
    }

    private void addNames(FeatureRow row, int i) {
        var around = blocks.get(i).around();
        var box = box(blocks.get(i));
        for (int b = 0; b < Surroundings.TAGS.size(); b++) {
            row.add(AROUND.get(b), (around.tags() >> b & 1) != 0);
        }
        for (int b = 0; b < ElementNames.VOCABULARIES.size(); b++) {
            row.add(OWN.get(b), (around.own() >> b & 1) != 0);
            row.add(NEAR.get(b), (around.near() >> b & 1) != 0);
            row.add(BOX.get(b), (box >> b & 1) != 0);
        }
        row.add("against", Long.bitCount(box & ElementNames.AGAINST_TEXT));
        row.add("against-near", Long.bitCount(around.near() & ElementNames.AGAINST_TEXT));
        row.add("article-has-title", articleHasTitle(blocks.get(i)));
        row.add("alike", alike(blocks.get(i)));
    }

    /** What the elements around the block are called that hold less than half of the page's text; larger ones hold the article as well. */
    private long box(HtmlBlock block) {
        return totals.get(block.element()).box(total * MOST_OF_A_BOX);
    }

    /** 1 where the nearest article element holds the page's title, 0 where it does not, −1 without one. */
    private int articleHasTitle(HtmlBlock block) {
        var article = totals.get(block.element()).article();
        return article.isEmpty() || title < 0 ? -1 : aroundTitle.contains(article.get()) ? 1 : 0;
    }

    /** How many siblings of one of the three next elements around the block look like it and hold links: the cards of a list. */
    private int alike(HtmlBlock block) {
        var most = 0;
        var sums = totals.get(block.element());
        for (int up = 0;
                up < 4 && sums.parent().isPresent();
                up++, sums = sums.parent().get()) {
            most = sums.links() > 0 ? Math.max(most, sums.alike()) : most;
        }
        return Math.min(most, 20);
    }

    private void addPlace(FeatureRow row, int i) {
        row.add("index-share", i / (double) blocks.size());
        row.add("text-before", textBefore[i] / total);
        row.add("text-after", (total - textBefore[i + 1]) / total);
        row.add("from-title", title < 0 ? -20 : Math.max(-12, Math.min(12, i - title)));
        row.add("text-from-title", title < 0 || i < title ? -1 : (textBefore[i] - textBefore[title]) / total);
    }

    private void addElements(FeatureRow row, int i) {
        var sums = totals.get(blocks.get(i).element());
        row.add("signature-share", signatures.getOrDefault(Signature.of(blocks.get(i)), 0.0) / total);
        for (int up = 0; up < 4; up++) {
            row.add(UP_SHARE[up], sums.running() / total);
            row.add(UP_PROSE[up], sums.running() / Math.max(1, sums.weight()));
            row.add(UP_LINKED[up], sums.linked() / Math.max(1, sums.weight()));
            row.add(UP_BLOCKS[up], Math.min(8, sums.blocks()));
            sums = sums.parent().orElse(sums);
        }
    }

    private void addComparisons(FeatureRow row, int i) {
        var text = blocks.get(i).text();
        row.add(
                "in-linked-body",
                page.linkedBody().words() == 0 ? -1 : page.linkedBody().share(text));
        row.add("linked-body-of-page", linkedBodyOfPage);
        row.add("in-description", page.description().share(text));
        row.add("in-title", page.title().share(text));
    }

    private void addNeighbour(FeatureRow row, String name, int i) {
        var isThere = i >= 0 && i < blocks.size();
        row.add(name + "-weight", isThere ? shapes[i].weight() : -1);
        row.add(name + "-linked", isThere ? blocks.get(i).linked() : -1);
        row.add(name + "-closed", isThere && shapes[i].isClosed());
        row.add(name + "-heading", isThere && blocks.get(i).kind() == Kind.HEADING);
        row.add(name + "-stops", isThere ? shapes[i].stops() : -1);
    }

    private void addHeading(FeatureRow row, int i) {
        var distance = 0;
        var level = 0;
        for (int j = i; j >= 0 && distance < HEADING_RANGE; j--, distance++) {
            if (blocks.get(j).kind() == Kind.HEADING) {
                level = blocks.get(j).element().normalName().charAt(1) - '0';
                row.add("heading-distance", distance);
                row.add("heading-above", level);
                return;
            }
        }
        row.add("heading-distance", HEADING_RANGE);
        row.add("heading-above", 0);
    }
}
