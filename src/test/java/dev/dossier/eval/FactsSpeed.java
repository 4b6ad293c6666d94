package dev.dossier.eval;

import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.event.EventFinder;
import dev.dossier.analysis.figure.FigureFinder;
import dev.dossier.analysis.quote.QuoteFinder;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Corpus;
import dev.dossier.text.ArticleText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times the finders on one thread, with the demo's gazetteer: MB of text (UTF-8) a second of the thread's time after warm-up, the
 * same by the clock, and the bytes allocated for each
 * byte of text. A finder alone cuts the text as well, and is given what the others have found. {@code bin/bench-facts} runs it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FactsSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Nanoseconds. */
    private static final long SHOT = TimeUnit.MILLISECONDS.toNanos(500);
    /** Shorter than a shot: each iteration is one. */
    private static final TimeValue ONE_SHOT = TimeValue.milliseconds(1);

    private static final List<String> FINDERS = List.of("all", "entities", "times", "events", "quotes", "figures");
    private static final List<String> GROWING =
            List.of("1 MB in one", "2 MB in one", "4 MB in one", "1 MB in many", "2 MB in many", "4 MB in many");

    @Param("demo")
    public String texts = "";

    @Param("all")
    public String finder = "";

    private final FactFinder factFinder;
    private final EntityLinker entityLinker;
    private final TimexFinder timexFinder = new TimexFinder();
    private final EventFinder eventFinder = new EventFinder();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final FigureFinder figureFinder = new FigureFinder();
    private final Corpus demo = SpeedTexts.demo();
    private List<ArticleFacts> found = List.of();

    public FactsSpeed() {
        this.factFinder = new FactFinder(demo.entities());
        this.entityLinker = new EntityLinker(demo.entities());
    }

    @Setup
    public void read() throws IOException {
        found = SpeedTexts.named(texts).stream().map(factFinder::find).toList();
    }

    /** The thread's own time, in which a machine that is busy with other work makes the finders wait, not slower. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {
        public long nanoseconds;
        public long rounds;
        public long shots;
    }

    /** Reads the texts until the thread has worked for half a second, however long it had to wait for that. */
    @Benchmark
    public void find(Blackhole hole, Spent spent) {
        var start = THREADS.getCurrentThreadCpuTime();
        var spentNow = 0L;
        while (spentNow < SHOT) {
            for (var facts : found) {
                hole.consume(find(facts));
            }
            spent.rounds++;
            spentNow = THREADS.getCurrentThreadCpuTime() - start;
        }
        spent.nanoseconds += spentNow;
        spent.shots++;
    }

    private Object find(ArticleFacts facts) {
        var text = ArticleText.of(facts.article());
        return switch (finder) {
            case "entities" -> entityLinker.link(text);
            case "times" -> timexFinder.find(text);
            case "events" -> eventFinder.find(text, facts.timexes(), facts.mentions());
            case "quotes" -> quoteFinder.find(text, facts.mentions());
            case "figures" -> figureFinder.find(text, facts.mentions(), facts.timexes());
            default -> factFinder.find(facts.article());
        };
    }

    /** Prints a line for each set of texts and finder, as soon as it is measured. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        var isGrowth = List.of(arguments).contains("--growth");
        System.out.printf(Locale.ROOT, "%-14s%-10s%8s%10s%8s%n", "texts", "finder", "MB/s", "elapsed", "B/B");
        for (var texts : isGrowth ? GROWING : SpeedTexts.available()) {
            for (var finder : isGrowth ? List.of("all") : FINDERS) {
                print(new Runner(options(texts, finder)).runSingle());
            }
        }
    }

    /**
     * Warm-up is counted in the thread's time and code is compiled before it goes on (batch), so that a busy machine measures no colder
     * code than an idle one. All finders together are more code than one.
     */
    private static Options options(String texts, String finder) {
        return new OptionsBuilder()
                .include(FactsSpeed.class.getName())
                .param("texts", texts)
                .param("finder", finder)
                .forks(1)
                .jvmArgs("-Xbatch", "-XX:+UseSerialGC", "-Xms1g", "-Xmx2g")
                .warmupIterations(finder.equals("all") ? 8 : 3)
                .warmupTime(ONE_SHOT)
                .measurementIterations(2)
                .measurementTime(ONE_SHOT)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void print(RunResult result) throws IOException {
        var texts = result.getParams().getParam("texts");
        var bytes = SpeedTexts.bytes(SpeedTexts.named(texts));
        var rounds = second(result, "rounds");
        var roundsOfShot = rounds / second(result, "shots");
        System.out.printf(
                Locale.ROOT,
                "%-14s%-10s%8.2f%10.2f%8.0f%n",
                texts,
                result.getParams().getParam("finder"),
                1e3 * bytes * rounds / second(result, "nanoseconds"),
                1e3 * bytes * roundsOfShot / result.getPrimaryResult().getScore(),
                second(result, "gc.alloc.rate.norm") / roundsOfShot / bytes);
    }

    private static double second(RunResult result, String name) {
        var found = result.getSecondaryResults().get(name);
        return found == null ? Double.NaN : found.getScore();
    }
}
