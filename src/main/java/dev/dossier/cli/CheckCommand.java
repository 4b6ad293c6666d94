package dev.dossier.cli;

import dev.dossier.analysis.FactFinder;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problem;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Severity;
import dev.dossier.site.LinkChecker;
import dev.dossier.site.SiteConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier check}: everything that is wrong with content and site, at once. */
@Command(
        name = "check",
        description = "Tells what is wrong with content/ and site/.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Content: front matter, dates, names that lead nowhere, slugs and forms used twice,",
            "corrections whose fact is gone, stories that front matter and texts do not agree on.",
            "Site: links and anchors that lead nowhere, pages that nothing leads to.",
            "Exits with 1 when there is an error; warnings and notes alone are fine.",
            "",
            "Examples:",
            "  dossier check",
            "  dossier check --quiet --format github",
            "  dossier check --content imported --content content --site /tmp/preview"
        })
final class CheckCommand implements Callable<Integer> {

    /** How problems are told, as written on the command line. */
    enum Format {
        text,
        json,
        github
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--site", paramLabel = "DIR", description = "Where the built site lies (default: site/).")
    private Optional<Path> site = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        var problems = new Problems();
        var project = SiteConfiguration.read(Project.around(Path.of("")).root(), problems)
                .with(content.folders(), Optional.empty(), site.map(Path::toAbsolutePath));
        var corpus = new ProjectContent(project).readAll(problems);
        checkCorrections(corpus, problems);
        new StoryCheck(new StoryReview(corpus), ArticleFiles.of(project)).check(problems);
        checkSite(project, problems);
        print(problems.sorted());
        return problems.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    private static void checkCorrections(Corpus corpus, Problems problems) {
        var corrected = corpus.articles().stream()
                .filter(article -> !article.corrections().all().isEmpty())
                .toList();
        if (corrected.isEmpty()) {
            return;
        }
        var finder = new FactFinder(corpus.entities());
        corrected.stream()
                .flatMap(article -> finder.lostCorrections(article).stream())
                .forEach(lost -> problems.warning(
                        "lost-correction",
                        lost.where(),
                        "no fact " + lost.fact() + " is found any more: its words have changed.",
                        "take the id that dossier facts prints for it now, or take it out."));
    }

    private void checkSite(SiteConfiguration project, Problems problems) {
        var name = project.nameOf(project.output());
        if (Files.isDirectory(project.output())) {
            new LinkChecker(project.output(), name).check(problems);
        } else if (site.isPresent()) {
            problems.error("no-site", Place.of(name), "there is no such folder.", "name the right folder.");
        } else {
            problems.note("no-site", Place.of(name), "there is no site to check yet.", "run dossier build.");
        }
    }

    private void print(List<Problem> problems) {
        var told = problems.stream()
                .filter(problem -> !quiet || problem.severity() == Severity.ERROR)
                .toList();
        var out = spec.commandLine().getOut();
        lines(new ProblemReport(told)).forEach(out::println);
        out.flush();
    }

    private List<String> lines(ProblemReport report) {
        return switch (format) {
            case json -> report.json();
            case github -> report.github();
            case text -> quiet ? report.text().subList(0, report.problems().size()) : report.text();
        };
    }
}
