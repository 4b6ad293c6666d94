package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a text dump that is not blank. */
final class DumpLine {
    private static final Pattern CLOSED = Pattern.compile(".*[.!?…。！？।۔؟][\"'”’»」』)\\]]*(?:\\s*\\[\\d+])?");
    /** What can follow a text and never stands inside one, unless as a box between two paragraphs. */
    private static final Set<String> ENDS = Set.of("comments", "related", "app-promotion", "site-footer");

    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("[\\p{Ll}\\p{N}\"'”’)][.!?…][\"'”’»)]* +[\"'“‘«(]*\\p{Lu}|[。！？].");
    /** Headlines stay below; a line as long as this is text even where it breaks off without a full stop. */
    private static final int LONGER_THAN_ANY_HEADLINE = 160;
    /** A closed sentence as long as this opens a story; short ones are button texts as well. */
    private static final int OPENING_SENTENCE = 60;

    private static final int OPENING_SENTENCE_CJK = 20;

    private final String text;
    private final boolean afterGap;
    private @Nullable Optional<String> rule;
    private @Nullable Optional<PrintedDate.Line> date;
    private @Nullable Boolean isParagraph;

    /**
     * A line.
     *
     * @param text without blanks around it
     * @param afterGap whether a blank line stands before it
     */
    DumpLine(String text, boolean afterGap) {
        this.text = text;
        this.afterGap = afterGap;
    }

    String text() {
        return text;
    }

    boolean afterGap() {
        return afterGap;
    }

    /** The rule of {@link ChromePhrases} that knows the line; looked up once, since it costs more than all else about a line. */
    Optional<String> rule() {
        var known = rule;
        if (known == null) {
            known = ChromePhrases.STANDARD.rule(text);
            rule = known;
        }
        return known;
    }

    /** What it says of a date of publication; looked up once. */
    Optional<PrintedDate.Line> date() {
        var known = date;
        if (known == null) {
            known = text.chars().anyMatch(Character::isDigit) || text.endsWith("ago") || text.endsWith("ago.")
                    ? PrintedDate.read(this)
                    : Optional.empty();
            date = known;
        }
        return known;
    }

    /** Whether it is a line of chrome of a kind that follows texts. */
    boolean isEndOfArticle() {
        return rule().filter(ENDS::contains).isPresent();
    }

    /** The lines of a dump, blank ones left out. */
    static List<DumpLine> of(List<String> lines) {
        var found = new ArrayList<DumpLine>();
        var gap = false;
        for (var line : lines) {
            var text = line.strip();
            if (!text.isEmpty()) {
                found.add(new DumpLine(text, gap));
            }
            gap = text.isEmpty();
        }
        return List.copyOf(found);
    }

    /** Whether it ends as a sentence does. */
    boolean isClosed() {
        return CLOSED.matcher(text).matches();
    }

    /** Whether a sentence ends in it or with it. */
    boolean hasSentence() {
        return isClosed() || SENTENCE_BREAK.matcher(text).find();
    }

    /** Whether it can only be running text. */
    boolean isParagraph() {
        var known = isParagraph;
        if (known == null) {
            var length = text.codePoints().anyMatch(Character::isIdeographic) ? OPENING_SENTENCE_CJK : OPENING_SENTENCE;
            known = text.length() >= LONGER_THAN_ANY_HEADLINE || text.length() >= length && hasSentence();
            isParagraph = known;
        }
        return known;
    }
}
