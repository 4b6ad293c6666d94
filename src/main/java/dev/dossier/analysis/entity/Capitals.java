package dev.dossier.analysis.entity;

import dev.dossier.domain.Span;
import dev.dossier.text.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names written in capitals: in a headline all of capitals ({@code HUAWEI SHOWS NEW CHIP}) and in a dateline ({@code TAIPEI, Taiwan:}).
 * In a line of capitals an ordinary word is no name ({@code TELL US}).
 */
final class Capitals {
    private static final WordLists LISTS = WordLists.read(Capitals.class, "entity.txt");
    private static final Set<String> ORDINARY = LISTS.section("capitals");
    private static final Set<String> BEFORE_PRONOUN = LISTS.section("before the pronoun");
    private static final Pattern DATELINE = Pattern.compile("^(\\p{Lu}[\\p{Lu} .'-]+)(, [\\p{L} .]{2,25})?(:| \\(| -)");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[^\\p{L}]*$");
    private static final int FEWEST_LETTERS = 8;
    private static final int LONGEST_WORD = 20;

    private final String folded;
    private final boolean isAllCapitals;
    private final int datelineEnd;

    private Capitals(String folded) {
        this.folded = folded;
        this.isAllCapitals = isAllCapitals(folded);
        var dateline = DATELINE.matcher(folded.substring(0, Math.min(folded.length(), 80)));
        this.datelineEnd = dateline.find() ? dateline.end(1) : 0;
    }

    static Capitals of(String folded) {
        return new Capitals(folded);
    }

    /** Two words or more, and no small letter. */
    private static boolean isAllCapitals(String text) {
        var letters = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i)) && !isPossessive(text, i)) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS && text.strip().indexOf(' ') > 0;
    }

    private static boolean isPossessive(String text, int at) {
        return text.charAt(at) == 's' && at > 0 && text.charAt(at - 1) == '\'';
    }

    /** Whether {@code form} may be meant by the capitals in {@code span}. */
    boolean stand(String form, Span span, boolean isPlace) {
        return (isAllCapitals || isPlace && span.end() <= datelineEnd)
                && form.toUpperCase(Locale.ROOT).contentEquals(span.of(folded))
                && !ORDINARY.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether a form whose own case this is stands for an ordinary word all the same. */
    boolean isOrdinaryWord(String form, Span span) {
        if (!isAllCapitals || !ORDINARY.contains(form.toLowerCase(Locale.ROOT))) {
            return false;
        }
        var before = WORD_BEFORE.matcher(folded.substring(Math.max(0, span.start() - LONGEST_WORD), span.start()));
        return !form.equals("US") || before.find() && BEFORE_PRONOUN.contains(before.group(1));
    }
}
