package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;
import dev.dossier.domain.Quote;
import dev.dossier.domain.WordChange;
import dev.dossier.text.WordLists;
import java.util.EnumSet;
import java.util.Set;

/** What no other rule has explained: words left out, put in and replaced. A statement that is said otherwise, outside of
 * quotation marks, is reworded, and that is all. */
final class WordingRule implements DriftRule {
    private static final double KEPT = 0.5;
    private static final Set<String> SHIFTS =
            WordLists.read(WordingRule.class, "drift.txt").section("reported speech");

    @Override
    public void look(Comparison comparison) {
        var kinds = EnumSet.noneOf(DriftKind.class);
        var number = 0;
        for (var stretch : comparison.stretches()) {
            if (!stretch.isKept()) {
                look(comparison, stretch, number, kinds);
            }
            number++;
        }
        if (kinds.contains(DriftKind.REWORDED) && !comparison.isMarkedInBoth()) {
            kinds.removeIf(kind -> kind != DriftKind.REWORDED);
        }
        kinds.forEach(comparison::name);
    }

    private static void look(Comparison comparison, Stretch stretch, int number, Set<DriftKind> kinds) {
        var gone = hasOwn(comparison, comparison.before(), number);
        var come = hasOwn(comparison, comparison.after(), number);
        if (!gone && !come || isShift(comparison, stretch)) {
            return;
        }
        kinds.add(isReworded(comparison) ? DriftKind.REWORDED : kind(stretch, gone, come));
    }

    private static DriftKind kind(Stretch stretch, boolean gone, boolean come) {
        if (stretch.kind() == WordChange.Kind.REPLACED && gone && come) {
            return DriftKind.REWORDED;
        }
        return gone ? DriftKind.SHORTENED : DriftKind.ADDED;
    }

    /** Whether the stretch has words of this side that are neither explained nor told in the sentence around the other. */
    private static boolean hasOwn(Comparison comparison, Side side, int number) {
        var other = side == comparison.before() ? comparison.after() : comparison.before();
        var around = other.saying().kind().filter(Quote.Kind.DIRECT::equals).isPresent()
                ? Set.<String>of()
                : Weights.stems(other.saying().context());
        var voice = Voices.stems(side.saying());
        for (var i = 0; i < side.size(); i++) {
            var word = side.word(i);
            var isOwn = side.stretch(i) == number
                    && !word.isGloss()
                    && !comparison.isExplained(side, i)
                    && !around.contains(word.stem())
                    && !comparison.match().elsewhere().contains(word.stem())
                    && !voice.contains(word.stem())
                    && (word.isContent() || comparison.isMarkedInBoth() && !isEdge(comparison, number));
            if (isOwn) {
                return true;
            }
        }
        return false;
    }

    /** A conjunction before or after a quotation may stand within or outside its marks. */
    private static boolean isEdge(Comparison comparison, int number) {
        var stretch = comparison.stretches().get(number);
        return !stretch.hasContent()
                && (number == 0 || number == comparison.stretches().size() - 1);
    }

    /** {@code will} as {@code would}, {@code I} as {@code he}: what reporting does to words. */
    private static boolean isShift(Comparison comparison, Stretch stretch) {
        if (comparison.isMarkedInBoth()
                || stretch.before().size() != stretch.after().size()) {
            return false;
        }
        for (var i = 0; i < stretch.before().size(); i++) {
            var before = stretch.before().get(i).key();
            var after = stretch.after().get(i).key();
            if (!SHIFTS.contains(before + "=" + after) && !SHIFTS.contains(after + "=" + before)) {
                return false;
            }
        }
        return true;
    }

    /** Whether less than half of the shorter text is kept. */
    private static boolean isReworded(Comparison comparison) {
        if (comparison.isMarkedInBoth()) {
            return false;
        }
        var kept = comparison.stretches().stream()
                .filter(Stretch::isKept)
                .mapToLong(s -> Matcher.content(s.before()))
                .sum();
        var before = Matcher.content(comparison.before().words());
        var after = Matcher.content(comparison.after().words());
        return kept < KEPT * Math.min(before, after);
    }
}
