package dev.dossier.extract;

import dev.dossier.capture.CaptureReader;
import dev.dossier.domain.CaptureContent.HtmlPage;
import dev.dossier.domain.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page as the block model sees it: a row of features for each block, and the text that the page yields for given scores. */
public final class BlockTable {
    /** The names of the features, in the order of a row's values. */
    public static final List<String> FEATURES = BlockFeatures.NAMES;

    /** The names of what the scores of a page say of a block, in order. */
    public static final List<String> NEIGHBOUR_FEATURES = NeighbourFeatures.NAMES;

    /** A score that leaves every rule its say. */
    private static final double LIKELY = 0.95;

    private final ParsedPage page;
    private final BlockFeatures features;
    private final BlockRules rules;

    private BlockTable(HtmlPage content) {
        page = new ParsedPage(content);
        features = new BlockFeatures(page.blocks(), PageText.of(page.document(), page.linked(), page.title()));
        rules = new BlockRules(page.title(), page.fields().credits().authors());
    }

    /** The table of a file; empty where the file is no page. */
    public static Optional<BlockTable> of(String fileName, byte[] bytes) {
        return new CaptureReader()
                .read(fileName, bytes, new Problems())
                .filter(capture -> capture.content() instanceof HtmlPage)
                .map(capture -> new BlockTable((HtmlPage) capture.content()));
    }

    public int size() {
        return page.blocks().size();
    }

    /** What can be seen of each block. */
    public double[][] rows() {
        return IntStream.range(0, size()).mapToObj(features::row).toArray(double[][]::new);
    }

    /** What the scores of all blocks, 0 to 1, say of each. */
    public double[][] neighbourRows(double[] scores) {
        var neighbours = new NeighbourFeatures(page.blocks(), features, scores);
        return IntStream.range(0, size()).mapToObj(neighbours::row).toArray(double[][]::new);
    }

    public String text(int i) {
        return page.blocks().get(i).text();
    }

    public boolean isCaption(int i) {
        return page.blocks().get(i).kind() == HtmlBlock.Kind.CAPTION;
    }

    public boolean isParagraph(int i) {
        return page.blocks().get(i).kind() == HtmlBlock.Kind.PARAGRAPH;
    }

    /** Whether a rule removes the block whatever the model says of it, so that the model need not learn it. */
    public boolean isRemovedByRule(int i) {
        return rules.remove(page.blocks().get(i), features.box(i), LIKELY).isPresent();
    }

    /** What {@code dossier extract} would print for these scores of the blocks, 0 to 1: paragraphs of plain text. */
    public String body(double[] scores) {
        var kept = PageJudge.judge(page.blocks(), features, scores, rules).stream()
                .filter(JudgedBlock::isKept)
                .map(JudgedBlock::block)
                .toList();
        var hidden = HtmlPageExtractor.hiddenText(page, kept);
        return hidden.isEmpty()
                ? kept.stream().map(HtmlBlock::text).collect(Collectors.joining("\n\n"))
                : String.join("\n\n", hidden);
    }
}
