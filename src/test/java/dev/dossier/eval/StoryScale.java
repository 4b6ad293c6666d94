package dev.dossier.eval;

import com.sun.management.OperatingSystemMXBean;
import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.story.StorySteps;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures how the search for stories grows with the corpus: {@code StoryScale 1000 3000 10000 30000}. */
public final class StoryScale {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private StoryScale() {}

    /**
     * What one corpus gives.
     *
     * @param met the share of the planted pairs that are compared
     * @param linked the share of the planted pairs that are proposed
     * @param wrong links proposed between articles that are not of one story
     */
    record Scale(
            int articles,
            int candidates,
            double met,
            double linked,
            int wrong,
            double index,
            double links,
            long megabytes) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "%8d %10d %8.2f %7.3f %7.3f %6d %9.2f %9.2f %7d",
                    articles,
                    candidates,
                    (double) candidates / articles,
                    met,
                    linked,
                    wrong,
                    index,
                    links,
                    megabytes);
        }
    }

    /** Prints a line for each size; times are CPU seconds of all threads, memory is what the steps hold, without the articles. */
    public static void main(String[] sizes) {
        System.out.println("articles candidates  per art.     met  linked  wrong   index s   links s      MB");
        var all = sizes.length == 0 ? List.of("1000", "3000", "10000", "30000") : List.of(sizes);
        measure(1000);
        all.forEach(size -> System.out.println(measure(Integer.parseInt(size)).row()));
    }

    static Scale measure(int size) {
        var corpus = new StoryCorpus(size);
        var finder = new FactFinder(List.of());
        List<ArticleFacts> facts =
                corpus.articles().parallelStream().map(finder::find).toList();
        var before = used();
        var start = SYSTEM.getProcessCpuTime();
        var steps = new StorySteps(facts);
        var indexed = SYSTEM.getProcessCpuTime();
        var links = steps.links();
        var end = SYSTEM.getProcessCpuTime();
        var held = used() - before;
        var met = steps.candidatePairs();
        var planted = corpus.planted();
        var linked = likely(links)
                .filter(link -> isPlanted(planted.get(link.article()), link.from()))
                .count();
        return new Scale(
                facts.size(),
                steps.candidates(),
                (double) planted.entrySet().stream()
                                .filter(pair -> met.contains(StorySteps.named(pair.getKey(), pair.getValue())))
                                .count()
                        / planted.size(),
                (double) linked / planted.size(),
                (int) (likely(links).count() - linked),
                (indexed - start) / 1e9,
                (end - indexed) / 1e9,
                held >> 20);
    }

    private static boolean isPlanted(@org.jspecify.annotations.Nullable Slug origin, Slug from) {
        return from.equals(origin);
    }

    private static Stream<StoryLink> likely(List<StoryLink> links) {
        return links.stream().filter(link -> link.strength() == StoryLink.Strength.LIKELY);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
