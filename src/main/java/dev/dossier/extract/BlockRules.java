package dev.dossier.extract;

import dev.dossier.extract.HtmlBlock.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Removes blocks that look like the article and are something else: the rules that hold whatever the model says. */
final class BlockRules {
    private static final int SHORT = 120;
    /** A date with its weekday, time and label; longer lines with a date say more. */
    private static final int LONGEST_DATE = 50;

    /** Links with next to no words between them; measured: of blocks the model would keep, five in six are lists of related texts. */
    private static final double ONLY_LINKS = 0.7;
    /** Phrases of chrome also stand in articles; the model knows them apart when it is this sure. */
    private static final double SURE = 0.9;
    /** An address or a moment as machines write them. */
    private static final Pattern MACHINE_DATA =
            Pattern.compile("(?:https?://\\S+|\\d{4}-\\d\\d-\\d\\dT[\\d:.+Z-]+|[^\\p{L}]+)");

    private static final String STAFF_CREDITS = "staff-credits";

    private static final long CAPTION = ElementNames.bit("caption");
    private static final long COMMENTS = ElementNames.bit("comments");
    private static final long EMBED = ElementNames.bit("embed");
    private static final long ACCOUNT = ElementNames.bit("account");

    private final Optional<String> title;
    private final List<String> authors;

    BlockRules(Optional<String> title, List<String> authors) {
        this.title = title;
        this.authors = authors;
    }

    /**
     * The rule that removes the block; empty for one that is kept.
     *
     * @param box what the boxes around it are called, as in {@link ElementNames#VOCABULARIES}
     */
    Optional<String> remove(HtmlBlock block, long box, double score) {
        return byContent(block).or(() -> byNames(block, box)).or(() -> byPhrase(block, score));
    }

    /** The rule that knows the block by what stands in it: the title, the authors, the date. */
    Optional<String> known(HtmlBlock block) {
        var text = block.text();
        if (title.filter(text::equalsIgnoreCase).isPresent()) {
            return Optional.of("title");
        }
        if (text.length() < SHORT && (Byline.read(text).isPresent() || authors.contains(text))) {
            return Optional.of("byline");
        }
        return text.length() < LONGEST_DATE
                        && !block.line().isClosed()
                        && block.kind() != Kind.HEADING
                        && PrintedDate.read(block.line()).isPresent()
                ? Optional.of("date-line")
                : Optional.empty();
    }

    private Optional<String> byContent(HtmlBlock block) {
        var known = known(block);
        if (known.isPresent()) {
            return known;
        }
        if (block.linked() > ONLY_LINKS) {
            return Optional.of("related");
        }
        return MACHINE_DATA.matcher(block.text()).matches() ? Optional.of("machine-data") : Optional.empty();
    }

    private static Optional<String> byNames(HtmlBlock block, long box) {
        if (block.kind() == Kind.CAPTION
                || ((block.around().own() | block.around().near()) & CAPTION) != 0) {
            return Optional.of("caption");
        }
        if ((box & COMMENTS) != 0) {
            return Optional.of("comments");
        }
        if ((box & EMBED) != 0) {
            return Optional.of("embedded-post");
        }
        return (box & ACCOUNT) != 0 ? Optional.of("paywall") : Optional.empty();
    }

    private static Optional<String> byPhrase(HtmlBlock block, double score) {
        return RightsLine.read(block.text())
                .filter(rights -> rights.start() == 0)
                .map(rights -> "rights-line")
                .or(() -> score > SURE ? Optional.empty() : chrome(block));
    }

    /** Who edited a report is a line of the report where agencies print it so. */
    private static Optional<String> chrome(HtmlBlock block) {
        return ChromePhrases.STANDARD.rule(block.text()).filter(rule -> !rule.equals(STAFF_CREDITS));
    }
}
