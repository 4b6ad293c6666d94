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
            level = blocks.get(i).kind() == Block.Kind.HEADING ? heading(blocks.get(i), level) : level;
            parts.add(part(blocks.subList(i, end), level, markings));
            i = end;
        }
        return parts;
    }

    private static int endOfRun(List<Block> blocks, int start) {
        var kind = blocks.get(start).kind();
        int end = start + 1;
        while (isGathered(kind) && end < blocks.size() && blocks.get(end).kind() == kind) {
            end++;
        }
        return end;
    }

    private static boolean isGathered(Block.Kind kind) {
        return switch (kind) {
            case LIST_ITEM, ORDERED_ITEM, TABLE_ROW, QUOTATION -> true;
            case PARAGRAPH, HEADING, CODE, CAPTION -> false;
        };
    }

    /** The level as printed: one step deeper than the heading before at the most, so that none is skipped. */
    private static int heading(Block block, int before) {
        return Math.min(Math.min(block.level() + 1, LAST_HEADING), before + 1);
    }

    private TextPart part(List<Block> run, int level, Function<Block, List<Marking>> markings) {
        var kind = run.get(0).kind();
        var views = run.stream().map(b -> view(b, markings.apply(b))).toList();
        return new TextPart(name(kind), kind == Block.Kind.HEADING ? level : 0, views);
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
        var fragments = cutter.cut(block, new Span(0, block.text().length()), markings);
        return new BlockView(block.number(), "p" + block.number(), withoutEmpty(fragments));
    }

    private static List<Fragment> withoutEmpty(List<Fragment> fragments) {
        return fragments.stream().filter(f -> !f.text().isEmpty()).toList();
    }
}
