package dev.dossier.cli;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Problem;
import dev.dossier.site.SiteConfiguration;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a build did, for reading: the result goes to standard output, problems to standard error. */
record BuildReport(SiteConfiguration project, List<Problem> problems, Optional<BuiltSite> site, double seconds) {

    /** Problems always; the result unless {@code quiet}. */
    void print(PrintWriter out, PrintWriter err, boolean quiet) {
        problems.forEach(err::println);
        if (site.isEmpty()) {
            err.println(failure());
        } else if (!quiet) {
            result(site.get()).forEach(out::println);
        }
        err.flush();
        out.flush();
    }

    private Stream<String> result(BuiltSite built) {
        var corpus = built.briefing().corpus();
        var files = built.files();
        return Stream.of(
                sentence(
                        "Read %s, %s, %s and %s.",
                        counted(corpus.articles().size(), "article"),
                        counted(corpus.entities().size(), "entity", "entities"),
                        counted(corpus.topics().size(), "topic"),
                        counted(corpus.publishers().size(), "publisher")),
                sentence(
                        "Found %s, %s, %s, %s and %s.",
                        counted(built.count(ArticleFacts::mentions), "mention"),
                        counted(built.count(ArticleFacts::quotes), "quote"),
                        counted(built.count(ArticleFacts::figures), "figure"),
                        counted(built.count(ArticleFacts::timexes), "date"),
                        counted(built.count(ArticleFacts::events), "event")),
                sentence(
                        "Counted %s among the %s.",
                        counted(built.independentReports(), "independent report"),
                        counted(corpus.articles().size(), "article")),
                sentence(
                        "Baked %s in %.1f s; files: %d new, %d changed, %d unchanged, %d removed.",
                        counted(built.pages(), "page"),
                        seconds,
                        files.added(),
                        files.changed(),
                        files.unchanged(),
                        files.removed()),
                "Open " + built.index(project));
    }

    private String failure() {
        var name = project.nameOf(project.output());
        var slash = name.endsWith("/") || Files.isRegularFile(project.output()) ? "" : "/";
        return new ProblemReport(problems).counts() + ". " + name + slash + " was left as it was.";
    }

    private static String counted(long count, String noun) {
        return counted(count, noun, noun + "s");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String sentence(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
