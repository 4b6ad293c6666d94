package dev.dossier.extract;

import dev.dossier.domain.Credits;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.domain.PageFacts;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a capture, whatever its shape, before it is made an article.
 *
 * @param blocks the text, one block of Markdown each
 * @param characters of the capture's text, without line ends
 * @param facts what the page says besides
 * @param embedded the foreign articles in full
 */
record Finding(
        Optional<String> title,
        Optional<PublicationDate> published,
        Optional<TimexValue> updated,
        Credits credits,
        Optional<String> lang,
        List<String> tags,
        List<String> blocks,
        int characters,
        Removals removals,
        PageFacts facts,
        List<ForeignArticle> foreign,
        List<Finding> embedded) {
    Finding {
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        foreign = List.copyOf(foreign);
        embedded = List.copyOf(embedded);
    }

    /** Of a capture that is no page. */
    Finding(
            Optional<String> title,
            Optional<PublicationDate> published,
            Optional<TimexValue> updated,
            Credits credits,
            Optional<String> lang,
            List<String> tags,
            List<String> blocks,
            int characters,
            Removals removals,
            List<ForeignArticle> foreign,
            List<Finding> embedded) {
        this(
                title,
                published,
                updated,
                credits,
                lang,
                tags,
                blocks,
                characters,
                removals,
                PageFacts.NONE,
                foreign,
                embedded);
    }
}
