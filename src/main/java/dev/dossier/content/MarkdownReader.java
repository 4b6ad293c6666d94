package dev.dossier.content;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads Markdown (CommonMark with tables) into plain text in blocks: {@code "## Rules\n\nA *new*\nrule."} becomes the heading
 * {@code Rules} and the paragraph {@code A new rule.} with one emphasis over {@code new}.
 *
 * <ul>
 *   <li>Line breaks become a space, also hard ones; only a CODE block holds line ends.
 *   <li>A heading of level 1 counts as level 2, since the page's own title is level 1.
 *   <li>The first paragraph of a list item is the item; further ones are paragraphs of their own, with the item's level.
 *   <li>A numbered list that does not begin at 1 is paragraphs with their numbers: {@code 1986. A good year.} stays as it is.
 *   <li>A row of a table is one block, its cells joined by {@code " | "}; the head has level 1.
 *   <li>An image's alternative text becomes a CAPTION after the block that the image stands in; the image itself and its title, which is
 *       the credit, are left out.
 *   <li>HTML tags, comments, scripts and styles are left out, the text between the tags stays.
 *   <li>A link whose address is neither relative nor of the web or mail keeps its words and loses its address.
 * </ul>
 */
public final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineParserFactory(LinearInlineParser::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()) // left out beside a custom parser
            .build();

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*+\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    /**
     * The body, its blocks numbered from 1. Marks that are nested thousands of levels deep, which no author writes and the parser cannot
     * follow, stay as they are: each part between empty lines is a paragraph.
     */
    public Body read(String markdown) {
        try {
            var blocks = new BlockCollector();
            blocks.collect(PARSER.parse(markdown));
            return blocks.body();
        } catch (StackOverflowError e) {
            return plain(markdown);
        }
    }

    private static Body plain(String markdown) {
        var blocks = new ArrayList<Block>();
        for (var part : EMPTY_LINES.split(markdown)) {
            var text = BLANKS.matcher(part).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                blocks.add(new Block(blocks.size() + 1, Block.Kind.PARAGRAPH, 0, text, List.of()));
            }
        }
        return new Body(blocks);
    }
}
