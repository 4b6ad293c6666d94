package dev.dossier.analysis.claim;

import dev.dossier.domain.Disagreement;
import dev.dossier.domain.Disagreement.Kind;
import dev.dossier.domain.Disagreement.Side;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The claims that were found opposed, put together by the sentences they have in common. */
final class Collected {
    private static final double SAME_SIDE = 0.3;
    private static final int LONGEST_ABOUT = 6;

    /** What a story was made from, then what was made of it; each by date. */
    private static final Comparator<Claim> BY_DATE = Comparator.comparing((Claim claim) ->
                    !claim.statement().article().equals(claim.statement().story()))
            .thenComparing(claim -> claim.statement().published().orElse(LocalDate.MAX))
            .thenComparing(claim -> claim.statement().passage());

    private final Context context;
    private final List<List<Claim>> groups = new ArrayList<>();

    Collected(Context context) {
        this.context = context;
    }

    /** @param claims about the same words; those of an article that takes both sides are left out */
    void compare(List<Claim> claims) {
        var sides = new TreeMap<String, TreeSet<String>>();
        claims.forEach(claim -> sides.computeIfAbsent(claim.statement().article(), a -> new TreeSet<>())
                .add(claim.side()));
        var clear = claims.stream()
                .filter(claim -> sides.getOrDefault(claim.statement().article(), new TreeSet<>())
                                .size()
                        == 1)
                .toList();
        for (var i = 0; i < clear.size(); i++) {
            for (var j = i + 1; j < clear.size(); j++) {
                if (context.areOpposed(clear.get(i), clear.get(j))) {
                    var group = new ArrayList<>(List.of(clear.get(i), clear.get(j)));
                    clear.stream().filter(claim -> isSeconded(claim, group)).forEach(group::add);
                    add(group);
                }
            }
        }
    }

    /** Whether another article says what one of the two says, in much the same words. */
    private boolean isSeconded(Claim claim, List<Claim> opposed) {
        return opposed.stream()
                .limit(2)
                .anyMatch(other -> claim != other
                        && claim.side().equals(other.side())
                        && context.share(claim.statement(), other.statement()) >= SAME_SIDE);
    }

    private void add(List<Claim> claims) {
        var joined = new ArrayList<Claim>(claims);
        groups.removeIf(group -> {
            var isSame = group.stream().anyMatch(claim -> claims.stream().anyMatch(c -> isSame(c, claim)));
            if (isSame) {
                joined.addAll(0, group);
            }
            return isSame;
        });
        groups.add(joined);
    }

    private static boolean isSame(Claim a, Claim b) {
        return a.rule().equals(b.rule())
                && a.statement().passage().equals(b.statement().passage());
    }

    /** In the order of their first passage. */
    List<Disagreement> disagreements() {
        return groups.stream()
                .map(this::disagreement)
                .sorted(Comparator.comparing((Disagreement d) -> firstPassage(d))
                        .thenComparing(Disagreement::about))
                .toList();
    }

    private static Passage firstPassage(Disagreement disagreement) {
        return disagreement.sides().stream()
                .flatMap(side -> side.passages().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Disagreement disagreement(List<Claim> group) {
        var sorted = group.stream().sorted(BY_DATE).toList();
        var sides = sorted.stream()
                .map(Claim::side)
                .distinct()
                .map(side -> sorted.stream()
                        .filter(claim -> claim.side().equals(side))
                        .toList())
                .toList();
        var first = sorted.get(0);
        var kind = first.reach() == Claim.Reach.OTHERS ? Kind.TENSION : Kind.CONFLICT;
        var words = sides.stream().map(Collected::words).collect(Collectors.joining(" / "));
        return new Disagreement(
                kind, about(sides), sides.stream().map(Collected::side).toList(), new Reason(first.rule(), words));
    }

    private static Side side(List<Claim> claims) {
        var passages = claims.stream()
                .map(claim -> claim.statement().passage())
                .distinct()
                .toList();
        return new Side(words(claims), passages);
    }

    /** The most that a claim of the first passage cuts out of it. */
    private static String words(List<Claim> claims) {
        var first = claims.get(0).statement().passage();
        return claims.stream()
                .filter(claim -> claim.statement().passage().equals(first))
                .map(Claim::words)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The first names that the sentences of two sides have in common; where there are none, the first words. */
    private static String about(List<List<Claim>> sides) {
        var first = sides.get(0).get(0).statement();
        var common = Context.common(first, sides.get(1).get(0).statement());
        var words = first.words().stream()
                .filter(word -> common.contains(word.stem()))
                .map(word -> word.span().of(first.text()))
                .distinct()
                .toList();
        var names = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
        return (names.isEmpty() ? words : names).stream().limit(LONGEST_ABOUT).collect(Collectors.joining(", "));
    }
}
