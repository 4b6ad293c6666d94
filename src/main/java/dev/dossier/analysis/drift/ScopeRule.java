package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** It is said of more, of fewer or of others: {@code some firms} as {@code all firms}, {@code Chinese firms} as {@code firms}, {@code his firm} as {@code firms}. */
final class ScopeRule implements DriftRule {
    private static final WordLists LISTS = WordLists.read(ScopeRule.class, "drift.txt");
    private static final Map<String, String> GROUPS = LISTS.table("groups");
    private static final Set<String> PEOPLES = LISTS.section("peoples");
    private static final Set<String> OWNERS = LISTS.section("owners");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "staff");
    private static final Phrases QUANTIFIERS = Phrases.of("quantifiers");

    /** How far from a fragment the words stand that say whom it is about. */
    private static final int NEAR = 6;

    @Override
    public void look(Comparison comparison) {
        var isQuantified = quantifier(comparison, comparison.before()) | quantifier(comparison, comparison.after());
        if (isQuantified | group(comparison) | isFragmentOfOthers(comparison)) {
            comparison.name(DriftKind.SCOPE_CHANGED);
        }
    }

    /** Whether a quantifier came or went whose noun is in both texts. */
    private static boolean quantifier(Comparison comparison, Side side) {
        var isFound = false;
        for (var place : QUANTIFIERS.in(side.words())) {
            var isOwn = side.isChanged(place[0], place[1]) && !comparison.isExplained(side, place[0]);
            if (isOwn && isNounKept(side, place[0] + place[1])) {
                comparison.explain(side, place[0], place[1]);
                isFound = true;
            }
        }
        return isFound;
    }

    private static boolean isNounKept(Side side, int from) {
        for (var i = from; i < Math.min(side.size(), from + 4) && !side.hasMark(i - 1, ".!?,;:—–"); i++) {
            if (side.word(i).isContent()) {
                return side.isThere(i);
            }
        }
        return false;
    }

    /** Whether those of whom something is said are narrowed down, or are no longer. */
    private static boolean group(Comparison comparison) {
        var isFound = false;
        var before = comparison.before();
        var after = comparison.after();
        for (var i = 0; i < before.size(); i++) {
            var other = counterpart(comparison, i);
            if (other.isEmpty()) {
                continue;
            }
            var one = scope(before, i);
            var two = scope(after, other.get());
            if (!one.equals(two)) {
                explain(comparison, before, i);
                explain(comparison, after, other.get());
                isFound = true;
            }
        }
        return isFound;
    }

    private static void explain(Comparison comparison, Side side, int i) {
        comparison.explain(side, i, 1);
        for (var k = i - 1; k >= 0 && narrows(side, k); k--) {
            comparison.explain(side, k, 1);
        }
    }

    /** Where the other text has the group that this one has at {@code i}: the same word, or another group in the same stretch. */
    private static Optional<Integer> counterpart(Comparison comparison, int i) {
        var before = comparison.before();
        if (!GROUPS.containsKey(before.word(i).key())) {
            return Optional.empty();
        }
        var after = comparison.after();
        var number = before.stretch(i);
        var isKept = !before.isChanged(i);
        var place = groups(before, number, i).size();
        var others = groups(after, number, after.size());
        if (isKept) {
            others.removeIf(k -> !after.word(k).key().equals(before.word(i).key()));
            place = (int) groups(before, number, i).stream()
                    .filter(k -> before.word(k).key().equals(before.word(i).key()))
                    .count();
        }
        return place < others.size() ? Optional.of(others.get(place)) : Optional.empty();
    }

    /** The places of groups in a stretch, before a place in the text. */
    private static List<Integer> groups(Side side, int stretch, int end) {
        var places = new ArrayList<Integer>();
        for (var k = 0; k < end; k++) {
            if (side.stretch(k) == stretch && GROUPS.containsKey(side.word(k).key())) {
                places.add(k);
            }
        }
        return places;
    }

    /** The class of a group, whether it is several, and what narrows it. */
    private static Set<String> scope(Side side, int i) {
        var key = side.word(i).key();
        var scope = new TreeSet<String>();
        scope.add("class " + GROUPS.get(key));
        scope.add(PLURALS.contains(key) || key.endsWith("s") ? "several" : "one");
        for (var k = i - 1; k >= 0 && narrows(side, k); k--) {
            if (PEOPLES.contains(side.word(k).key())) {
                scope.add(side.word(k).stem());
            }
        }
        return scope;
    }

    private static boolean narrows(Side side, int i) {
        var key = side.word(i).key();
        return !side.hasMark(i, ".!?,;:—–") && (PEOPLES.contains(key) || OWNERS.contains(key) || key.equals("a"));
    }

    /** For fragments in marks: whether the writer's words around say it of another group. */
    private static boolean isFragmentOfOthers(Comparison comparison) {
        var before = comparison.before().saying();
        var after = comparison.after().saying();
        if (!isFragment(before) || !isFragment(after)) {
            return false;
        }
        var one = nearest(before);
        var two = nearest(after);
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }

    private static boolean isFragment(Saying saying) {
        return saying.kind().filter(dev.dossier.domain.Quote.Kind.MIXED::equals).isPresent();
    }

    /** Class and number of the group that is named nearest to the fragment. */
    private static Optional<String> nearest(Saying saying) {
        var context = saying.context().stream().map(Word::key).toList();
        var keys = saying.words().stream().map(Word::key).toList();
        var start = java.util.Collections.indexOfSubList(context, keys);
        if (start < 0) {
            return Optional.empty();
        }
        for (var distance = 1; distance <= NEAR; distance++) {
            for (var i : new int[] {start - distance, start + keys.size() - 1 + distance}) {
                if (i >= 0 && i < context.size() && GROUPS.containsKey(context.get(i))) {
                    return Optional.of(
                            GROUPS.get(context.get(i)) + (context.get(i).endsWith("s") ? " several" : " one"));
                }
            }
        }
        return Optional.empty();
    }
}
