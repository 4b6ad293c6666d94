package dev.dossier.analysis.entity;

import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.WordLists;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a place's name is only part of a longer name that no gazetteer need hold: {@code Taiwan Semiconductor Manufacturing}, {@code
 * China Daily}, {@code University of Washington}; not {@code US Securities and Exchange Commission}, whose organ is the country's.
 */
final class Neighbours {
    private static final WordLists LISTS = WordLists.read(Neighbours.class, "entity.txt");
    private static final Set<String> STATE_ORGANS = LISTS.section("state organs");
    private static final Set<String> TAILS = LISTS.section("name tails");
    private static final Set<String> HEADS = LISTS.section("name heads");
    private static final Set<String> OPENERS = LISTS.section("openers");
    private static final Set<String> MAY_FOLLOW = LISTS.section("may follow");
    private static final Pattern CAPITALS_AFTER = Pattern.compile("^(?: \\p{Lu}[\\p{L}&]*){1,4}");
    private static final Pattern OF_BEFORE = Pattern.compile("(\\p{Lu}\\p{L}+) of (?:the )?$");
    private static final Pattern CAPITAL_BEFORE = Pattern.compile("(?<![\\p{L}.])(\\p{Lu}[\\p{L}.']+) $");
    private static final int FAR = 60;

    private Neighbours() {}

    static boolean swallow(Candidate candidate, String folded) {
        if (!candidate.isPlace()) {
            return false;
        }
        return isBegun(candidate, folded) || isEnded(candidate.span(), folded);
    }

    private static boolean isBegun(Candidate candidate, String folded) {
        var end = candidate.span().end();
        var after = CAPITALS_AFTER.matcher(folded.substring(end, Math.min(folded.length(), end + FAR)));
        if (!after.find()) {
            return isMetonymAfterAName(candidate, folded);
        }
        var words = after.group().strip().split(" ");
        if (STATE_ORGANS.contains(words[0])) {
            return false;
        }
        for (var i = 0; i < words.length; i++) {
            if (TAILS.contains(words[i])) {
                return true;
            }
        }
        return candidate.kind() == SurfaceForm.Kind.METONYM && !MAY_FOLLOW.contains(words[0]);
    }

    /** {@code George Washington}. */
    private static boolean isMetonymAfterAName(Candidate candidate, String folded) {
        var start = candidate.span().start();
        var before = CAPITAL_BEFORE.matcher(folded.substring(Math.max(0, start - FAR), start));
        return candidate.kind() == SurfaceForm.Kind.METONYM
                && before.find()
                && !OPENERS.contains(before.group(1))
                && !before.group(1).endsWith("'s")
                && !before.group(1).endsWith(".")
                && !MAY_FOLLOW.contains(before.group(1));
    }

    private static boolean isEnded(Span span, String folded) {
        var before = OF_BEFORE.matcher(folded.substring(Math.max(0, span.start() - FAR), span.start()));
        return before.find() && HEADS.contains(before.group(1));
    }
}
