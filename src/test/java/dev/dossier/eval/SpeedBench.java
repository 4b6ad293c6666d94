package dev.dossier.eval;

import dev.dossier.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Times extractors on the same pages, each in a process of its own and on one thread, and prints a table: {@code bin/bench-cleaning 200}.
 * What counts is processor time, so that what else the machine does changes little; pages are unpacked before.
 */
final class SpeedBench {
    private static final int PAGES = 200;
    private static final int ROUNDS = 5;
    private static final Path BENCH = Path.of("target/bench");
    private static final Path SCRIPTS = Path.of("src/test/bench");

    /**
     * What one extractor took.
     *
     * @param first seconds of the first round; for Dossier with the start of the JVM
     * @param later seconds of each round after it
     */
    private record Timing(String name, int found, double first, List<Double> later) {
        /** Pages a second in the middling round. */
        double speed(int pages) {
            var sorted = later.stream().sorted().toList();
            return pages / sorted.get(sorted.size() / 2);
        }
    }

    private SpeedBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var pages = unpack(arguments.length == 0 ? PAGES : Integer.parseInt(arguments[0]));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var ours = time(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                SpeedRun.class.getName(),
                BENCH.resolve("pages") + "");
        var readability =
                time("node", SCRIPTS.resolve("readability.mjs") + "", BENCH + "", BENCH.resolve("pages") + "");
        var trafilatura = time("python3", SCRIPTS.resolve("trafilatura_bench.py") + "", BENCH.resolve("pages") + "");
        System.out.printf(Locale.ROOT, "%d pages, one thread, median of %d rounds, processor time%n%n", pages, ROUNDS);
        System.out.printf(
                Locale.ROOT, "%-40s %9s %9s %12s %10s%n", "", "pages/s", "Dossier", "first round", "with text");
        var dossier = ours.orElseThrow();
        print("Dossier", ours, dossier, pages);
        print("Mozilla Readability", readability, dossier, pages);
        print("trafilatura", trafilatura, dossier, pages);
        System.out.printf(Locale.ROOT, "%nDossier's start and one page, as a command: %.2f s%n", coldStart());
    }

    private static void print(String name, Optional<Timing> timing, Timing dossier, int pages) {
        System.out.println(timing.map(t -> String.format(
                        Locale.ROOT,
                        "%-40s %9.1f %8.1fx %10.1f s %10d",
                        t.name(),
                        t.speed(pages),
                        dossier.speed(pages) / t.speed(pages),
                        t.first(),
                        t.found()))
                .orElseGet(() -> String.format(Locale.ROOT, "%-40s not installed", name)));
    }

    /** Runs an extractor over the pages; empty where it is not installed. */
    private static Optional<Timing> time(String... command) throws IOException, InterruptedException {
        var process =
                start(Stream.concat(Stream.of(command), Stream.of(ROUNDS + "")).toList());
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            return Optional.empty();
        }
        var values = out.strip().split("\t");
        var seconds = Stream.of(values).skip(2).map(Double::valueOf).toList();
        return Optional.of(
                new Timing(values[0], Integer.parseInt(values[1]), seconds.get(0), seconds.subList(1, seconds.size())));
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Seconds from the start of the command to the end of its first page; the median of three. */
    private static double coldStart() throws IOException, InterruptedException {
        var page = BENCH.resolve("pages").resolve("000.html").toString();
        var seconds = DoubleStream.builder();
        start(List.of("bin/dossier", "--version")).waitFor();
        for (int i = 0; i < 3; i++) {
            var began = System.nanoTime();
            var process = start(List.of("bin/dossier", "extract", page));
            process.getInputStream().readAllBytes();
            process.waitFor();
            seconds.add((System.nanoTime() - began) / 1e9);
        }
        return seconds.build().sorted().toArray()[1];
    }

    /** Lays {@code count} of the benchmark's pages, evenly chosen from all, unpacked beside one another. */
    private static int unpack(int count) throws IOException {
        var all = new ArrayList<Path>();
        for (var set : CleaningBench.SETS) {
            var folder = Shared.path("bench/cleaning").resolve(set).resolve("html");
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    all.addAll(files.sorted().toList());
                }
            }
        }
        var pages = Files.createDirectories(BENCH.resolve("pages"));
        try (var old = Files.list(pages)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        var number = Math.min(count, all.size());
        for (int i = 0; i < number; i++) {
            try (var page = new GZIPInputStream(Files.newInputStream(all.get(i * all.size() / number)))) {
                Files.copy(page, pages.resolve(String.format(Locale.ROOT, "%03d.html", i)));
            }
        }
        return number;
    }
}
