package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.domain.QuoteVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Floors under what is made of the quotations of the labelled story, on the bodies as labelled and as import makes them. */
class GoldDriftTest {
    private static final int ALIGNED_FLOOR = 20;
    private static final double MARKED_KINDS_FLOOR = 0.9;
    private static final double FOUND_FLOOR = 0.9;
    private static final double OTHER_KINDS_PRECISION_FLOOR = 0.6;

    @ParameterizedTest
    @EnumSource
    void alignsTheSharedQuotations(GoldQuotesTest.Bodies bodies) {
        var right = new TreeMap<String, Boolean>();
        for (var row : bench(bodies).rows()) {
            var capture = row.id().substring(0, row.id().lastIndexOf(' '));
            right.merge(capture, row.isAligned(), Boolean::logicalOr);
        }
        var wrong = right.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(entry -> entry.getKey().substring(0, 4))
                .distinct()
                .toList();
        var statements =
                right.keySet().stream().map(id -> id.substring(0, 4)).distinct().count();
        System.out.println(bodies.label() + ": of " + statements + " shared quotations not aligned " + wrong);
        assertTrue(statements - wrong.size() >= ALIGNED_FLOOR, wrong.toString());
    }

    @ParameterizedTest
    @EnumSource
    void namesTheKindsOfMarkedVariants(GoldQuotesTest.Bodies bodies) {
        var rows =
                bench(bodies).rows().stream().filter(DriftBench.Row::isMarked).toList();
        var wrong = rows.stream()
                .filter(row -> !row.hasRightKinds())
                .map(DriftBench.Row::id)
                .toList();
        System.out.println(bodies.label() + ": of " + rows.size() + " direct and mixed variants other kinds " + wrong);
        assertTrue(1 - (double) wrong.size() / rows.size() >= MARKED_KINDS_FLOOR, wrong.toString());
    }

    @ParameterizedTest
    @EnumSource
    void reportsNoDriftWhereOnlyMarksAndSpellingDiffer(GoldQuotesTest.Bodies bodies) {
        var reported = bench(bodies).rows().stream()
                .filter(row -> row.isMarked() && row.kinds().isEmpty())
                .filter(row -> !row.hasRightKinds())
                .map(DriftBench.Row::id)
                .toList();
        assertEquals(List.of(), reported);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingThatIsNotLabelled(GoldQuotesTest.Bodies bodies) {
        var bench = bench(bodies);
        var labelled =
                bench.rows().stream().flatMap(row -> row.variant().stream()).toList();
        var other = new ArrayList<String>();
        bench.found()
                .forEach(shared -> shared.variants().stream()
                        .filter(variant -> !labelled.contains(variant))
                        .map(QuoteVariant::text)
                        .forEach(other::add));
        var wanted = bench.rows().stream()
                .filter(row -> !row.form().equals("absent"))
                .toList();
        var found = wanted.stream().filter(DriftBench.Row::isAligned).count();
        System.out.println(
                bodies.label() + ": of " + wanted.size() + " labelled variants found " + found + ", others " + other);
        assertEquals(List.of(), other);
        assertTrue(found >= FOUND_FLOOR * wanted.size());
    }

    @ParameterizedTest
    @EnumSource
    void mostKindsOfOtherVariantsAreLabelled(GoldQuotesTest.Bodies bodies) {
        var named = 0;
        var right = 0;
        var labelled = 0;
        for (var row : bench(bodies).rows()) {
            if (!row.isMarked() && row.variant().isPresent()) {
                var kinds = row.variant().get().changes();
                named += kinds.size();
                right += (int) kinds.stream().filter(row.kinds()::contains).count();
                labelled += row.kinds().size();
            }
        }
        var precision = (double) right / named;
        System.out.printf(
                Locale.ROOT,
                "%s: kinds of other variants: precision %.2f, recall %.2f%n",
                bodies.label(),
                precision,
                (double) right / labelled);
        assertTrue(precision >= OTHER_KINDS_PRECISION_FLOOR);
    }

    private static DriftBench bench(GoldQuotesTest.Bodies bodies) {
        return new DriftBench(bodies::article);
    }
}
