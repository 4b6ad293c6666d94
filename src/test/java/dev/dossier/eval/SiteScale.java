package dev.dossier.eval;

import com.sun.management.OperatingSystemMXBean;
import dev.dossier.analysis.Analyst;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Rights;
import dev.dossier.page.PagePlanner;
import dev.dossier.page.SitePlan;
import dev.dossier.site.LinkChecker;
import dev.dossier.site.SiteConfiguration;
import dev.dossier.site.SiteRenderer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Measures how a site grows with its articles: {@code SiteScale [plan] 1000 3000 10000} prints the CPU seconds of each stage, the number of
 * pages and the largest of them. With {@code plan} nothing is baked.
 */
public final class SiteScale {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int LARGEST = 12;

    private SiteScale() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("articles  analyse     plan     bake    check    pages   largest");
        for (var size : arguments) {
            if (!size.equals("plan")) {
                measure(Integer.parseInt(size), arguments[0].equals("plan"));
            }
        }
    }

    private static void measure(int size, boolean planOnly) throws IOException {
        var corpus = BeatCorpus.of(size, Rights.FULL, 60);
        var root = Files.createTempDirectory("site-scale");
        Files.writeString(root.resolve(SiteConfiguration.FILE), "site.name=Scale\nsite.description=Scale.\n");
        var problems = new Problems();
        var project = SiteConfiguration.read(root, problems);
        var times = new ArrayList<Long>(List.of(now()));
        var briefing = new Analyst(corpus).analyze();
        times.add(now());
        var plan = new PagePlanner(project.settings()).plan(briefing);
        times.add(now());
        var site = Files.createDirectories(root.resolve("baked"));
        if (!planOnly) {
            bake(plan, corpus, project, site, times, problems);
        }
        System.out.println(row(size, times, plan.pages().size()));
        if (!planOnly) {
            largest(site).forEach(System.out::println);
        }
        problems.sorted().stream().limit(5).forEach(System.out::println);
        System.out.flush();
    }

    private static void bake(
            SitePlan plan, Corpus corpus, SiteConfiguration project, Path site, List<Long> times, Problems problems) {
        new SiteRenderer(project, 2).render(plan, corpus.articles(), site, problems);
        times.add(now());
        new LinkChecker(site, "site").check(problems);
        times.add(now());
    }

    private static String row(int size, List<Long> times, int pages) {
        var row = new StringBuilder(String.format(Locale.ROOT, "%8d", size));
        for (int i = 1; i < times.size(); i++) {
            row.append(String.format(Locale.ROOT, " %8.1f", (times.get(i) - times.get(i - 1)) / 1e9));
        }
        return row.append(String.format(Locale.ROOT, " %8d", pages)).toString();
    }

    private static List<String> largest(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted(Comparator.comparingLong(
                            (Path file) -> -file.toFile().length()))
                    .limit(LARGEST)
                    .map(file -> String.format(
                            Locale.ROOT, "%9d kB  %s", file.toFile().length() / 1000, site.relativize(file)))
                    .toList();
        }
    }

    private static long now() {
        return SYSTEM.getProcessCpuTime();
    }
}
