package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged files are cleaned or told as problems, and none takes out of proportion. What is held is counted, not timed: the memory that the
 * thread asked for, which is the same on a busy machine as on an idle one, and grows with the square of a page where the work does. The
 * processor time of the slowest is printed; two seconds are the promise. An expression that tries for ever asks for no memory: the timeout,
 * many times what a loaded machine needs, only ends such a run.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CleaningRobustnessTest {
    private static final int DAMAGED_PAGES = 1_000;
    private static final int DAMAGED_FIXTURES = 2_000;
    /** Measured: dumps of a megabyte in lines of one word take 3,000, other artificial pages of that size 20 to 2,300. */
    private static final long MOST_PER_BYTE = 4_000;

    private static final long MOST_FOR_NOTHING = 64L << 20;
    private static final int SHOWN = 3;

    @Test
    void aThousandDamagedPagesAreCleaned() throws IOException {
        var files = new ArrayList<Path>();
        for (var set : CleaningBench.SETS) {
            var folder = Shared.path("bench/cleaning").resolve(set);
            files.addAll(files(folder.resolve(Files.isDirectory(folder.resolve("html")) ? "html" : "inputs")));
        }
        clean(files, DAMAGED_PAGES);
    }

    @Test
    void damagedFilesOfEveryFormatAreCleanedOrToldAsProblems() throws IOException {
        clean(files(Path.of("src/test/resources/capture")), DAMAGED_FIXTURES);
    }

    private static void clean(List<Path> files, int count) throws IOException {
        var costs = new ArrayList<CleaningCost>();
        var outOfProportion = new ArrayList<CleaningCost>();
        for (int i = 0; i < count; i++) {
            var file = files.get((int) ((long) i * files.size() / count));
            var damaged = DamagedPages.damage(bytes(file, i % 2 == 0), i);
            var cost = CleaningCost.of(file.getFileName() + " #" + i, damaged);
            costs.add(cost);
            if (cost.allocated() > MOST_FOR_NOTHING + MOST_PER_BYTE * damaged.length) {
                outOfProportion.add(cost);
            }
        }
        costs.stream()
                .sorted(Comparator.comparing(CleaningCost::seconds).reversed())
                .limit(SHOWN)
                .forEach(CleaningRobustnessTest::print);
        assertEquals(List.of(), outOfProportion);
    }

    private static void print(CleaningCost cost) {
        System.out.printf(Locale.ROOT, "%.2f s, %d MB: %s%n", cost.seconds(), cost.allocated() >> 20, cost.name());
    }

    /** A packed page is damaged outside or inside; one that is broken already stays packed. */
    private static byte[] bytes(Path file, boolean isUnpacked) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (isUnpacked && file.toString().endsWith(".html.gz")) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readAllBytes();
            }
        }
        return bytes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("expected"))
                    .sorted()
                    .toList();
        }
    }
}
