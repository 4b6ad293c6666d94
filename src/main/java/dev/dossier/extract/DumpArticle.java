package dev.dossier.extract;

import java.util.List;
import java.util.Optional;

/**
 * One of the articles of a dump, cleaned.
 *
 * @param blocks its text, one block of Markdown each
 * @param paragraphs the same as plain text
 * @param outlet the publisher named in its head
 * @param rights the lines about whose text it is, in order
 * @param removals what stood around and in it
 */
record DumpArticle(
        Optional<String> title,
        List<String> blocks,
        List<String> paragraphs,
        Optional<PrintedDate> date,
        Optional<String> outlet,
        List<String> authors,
        List<RightsLine> rights,
        Removals removals) {
    DumpArticle {
        blocks = List.copyOf(blocks);
        paragraphs = List.copyOf(paragraphs);
        authors = List.copyOf(authors);
        rights = List.copyOf(rights);
    }

    Optional<Dateline> dateline() {
        return paragraphs.stream().findFirst().flatMap(Dateline::read);
    }
}
