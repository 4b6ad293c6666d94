package dev.dossier.analysis.quote;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the marks around a nickname, as in {@code Marcia “Cia” Price}, from those around words that somebody said. */
final class Nicknames {
    private static final Pattern NICKNAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]{0,14}");
    private static final Pattern BEFORE = Pattern.compile("(?:^|.*[\\s(])\\p{Lu}[\\p{L}.'’-]* $", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile(" \\p{Lu}\\p{Ll}");
    private static final int LONGEST_NAME = 20;

    private Nicknames() {}

    /** The quotations without those that are a nickname inside a name. */
    static List<QuotedSpan> without(String text, List<QuotedSpan> quoted) {
        return quoted.isEmpty()
                ? quoted
                : quoted.stream().filter(span -> !isNickname(text, span)).toList();
    }

    private static boolean isNickname(String text, QuotedSpan span) {
        var outer = span.outer();
        var before = text.substring(Math.max(0, outer.start() - LONGEST_NAME), outer.start());
        return !span.single()
                && NICKNAME.matcher(span.inner().of(text)).matches()
                && BEFORE.matcher(before).matches()
                && AFTER.matcher(text).region(outer.end(), text.length()).lookingAt();
    }
}
