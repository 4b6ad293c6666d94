package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text dump that is not blank.
 *
 * @param text without blanks around it
 * @param afterGap whether a blank line stands before it
 */
record DumpLine(String text, boolean afterGap) {
    private static final Pattern CLOSED = Pattern.compile(".*[.!?…。！？][\"'”’»」』)\\]]*(?:\\s*\\[\\d+])?");
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("[\\p{Ll}\\p{N}\"'”’)][.!?…][\"'”’»)]* +[\"'“‘«(]*\\p{Lu}|[。！？].");
    /** Headlines stay below; a line as long as this is text even where it breaks off without a full stop. */
    private static final int LONGER_THAN_ANY_HEADLINE = 160;
    /** A closed sentence as long as this opens a story; short ones are button texts as well. */
    private static final int OPENING_SENTENCE = 60;

    private static final int OPENING_SENTENCE_CJK = 20;

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

    /** Whether it can only be running text. */
    boolean isParagraph() {
        var length = text.codePoints().anyMatch(Character::isIdeographic) ? OPENING_SENTENCE_CJK : OPENING_SENTENCE;
        return text.length() >= LONGER_THAN_ANY_HEADLINE
                || text.length() >= length
                        && (isClosed() || SENTENCE_BREAK.matcher(text).find());
    }
}
