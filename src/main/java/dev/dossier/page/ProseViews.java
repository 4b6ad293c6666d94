package dev.dossier.page;

import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Span;
import dev.dossier.page.view.BlockView;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints texts that people wrote, block by block, with items gathered into lists and rows into tables. */
final class ProseViews {
    /** The page's own sections are headings of level 2, so a text's begin one below. */
    private static final int FIRST_HEADING = 3;

    private static final int LAST_HEADING = 6;

    private final FragmentCutter cutter = new FragmentCutter();

    /** The text as it is. */
    List<TextPart> print(Body body) {
        return print(body.blocks(), block -> List.of());
    }

    /** The blocks with these markings. */
    List<TextPart> print(List<Block> blocks, Function<Block, List<Marking>> markings) {
        var parts = new ArrayList<TextPart>();
        int level = FIRST_HEADING - 1;
        for (int i = 0; i < blocks.size(); ) {
            int end = endOfRun(blocks, i);
            var run = blocks.subList(i, end);
            level = run.get(0).kind() == Block.Kind.HEADING ? heading(run.get(0), level) : level;
            if (ListParts.isInList(run.get(0))) {
                parts.addAll(new ListParts(block -> view(block, markings.apply(block))).print(run));
            } else {
                parts.add(part(run, level, markings));
            }
            i = end;
        }
        return parts;
    }

    private static int endOfRun(List<Block> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && isOneWith(blocks.get(end), blocks.get(start))) {
            end++;
        }
        return end;
    }

    private static boolean isOneWith(Block block, Block first) {
        return switch (first.kind()) {
            case QUOTATION -> block.kind() == first.kind();
            case TABLE_ROW -> block.kind() == first.kind() && block.level() == 0;
            default -> ListParts.isInList(first) && ListParts.isInList(block);
        };
    }

    /** The level as printed: one step deeper than the heading before at the most, so that none is skipped. */
    private static int heading(Block block, int before) {
        return Math.min(Math.min(block.level() + 1, LAST_HEADING), before + 1);
    }

    private TextPart part(List<Block> run, int level, Function<Block, List<Marking>> markings) {
        var kind = run.get(0).kind();
        var views = run.stream().map(b -> view(b, markings.apply(b))).toList();
        int shown = kind == Block.Kind.HEADING
                ? level
                : kind == Block.Kind.TABLE_ROW ? run.get(0).level() : 0;
        return new TextPart(name(kind), shown, views);
    }

    private static String name(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case HEADING -> "heading";
            case LIST_ITEM -> "list";
            case ORDERED_ITEM -> "ordered";
            case QUOTATION -> "quotation";
            case TABLE_ROW -> "table";
            case CODE -> "code";
            case CAPTION -> "caption";
        };
    }

    private BlockView view(Block block, List<Marking> markings) {
        var fragments = cut(block, new Span(0, block.text().length()), markings);
        var cells = block.kind() == Block.Kind.TABLE_ROW ? RowCells.find(block.text()) : List.<Span>of();
        return new BlockView(
                block.number(),
                "p" + block.number(),
                fragments,
                cells.stream().map(cell -> cut(block, cell, markings)).toList(),
                List.of());
    }

    private List<Fragment> cut(Block block, Span window, List<Marking> markings) {
        return cutter.cut(block, window, markings).stream()
                .filter(fragment -> !fragment.text().isEmpty())
                .toList();
    }
}
