package dev.dossier.cli;

import dev.dossier.analysis.Analyst;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.page.PagePlanner;
import dev.dossier.site.BakedSite;
import dev.dossier.site.LinkChecker;
import dev.dossier.site.SiteConfiguration;
import dev.dossier.site.SiteFolder;
import dev.dossier.site.SiteRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier build}: content in, site out, all or nothing. */
@Command(
        name = "build",
        description = "Bakes content/ into site/.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The project is the nearest folder upwards that holds jbake.properties or content/.",
            "A site with an error is not shown: the old one stays as it was.",
            "",
            "Examples:",
            "  dossier build",
            "  dossier build --content imported --content content --out /tmp/preview"
        })
final class BuildCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 4;
    private static final double NANOSECONDS = 1e9;

    /** How the result is told, as written on the command line. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder, instead of looking for it.")
    private Optional<Path> root = Optional.empty();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--templates", paramLabel = "DIR", description = "Templates that win over the built-in ones.")
    private Optional<Path> templates = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the site goes (default: site/).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Pages baked at a time; any number gives the same site.")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but problems.")
    private boolean quiet;

    @Override
    public Integer call() {
        var started = System.nanoTime();
        var problems = new Problems();
        var project = project(problems);
        var site = build(project, problems);
        print(new BuildReport(project, problems.sorted(), site, (System.nanoTime() - started) / NANOSECONDS));
        return site.isPresent() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private void print(BuildReport report) {
        var out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(new BuildReportJson(report).text());
            out.flush();
        } else {
            report.print(out, spec.commandLine().getErr(), quiet);
        }
    }

    private Optional<BuiltSite> build(SiteConfiguration project, Problems problems) {
        var folder = new SiteFolder(project.output(), project.nameOf(project.output()));
        var prepared = folder.prepare(problems);
        if (prepared.isEmpty()) {
            return Optional.empty();
        }
        var corpus = new ProjectContent(project).readAll(problems);
        var briefing = new Analyst(corpus).analyze();
        var plan = new PagePlanner(project.settings()).plan(briefing);
        var baked = new SiteRenderer(project, threads).render(plan, corpus.articles(), prepared.get(), problems);
        checkLinks(baked, project, problems);
        if (problems.hasErrors()) {
            folder.discard(baked);
            return Optional.empty();
        }
        return Optional.of(new BuiltSite(briefing, plan.pages().size(), folder.replaceWith(baked)));
    }

    /** Not when something is wrong already: whatever was left out of the site would be told again as a broken link. */
    private static void checkLinks(BakedSite baked, SiteConfiguration project, Problems problems) {
        if (!problems.hasErrors()) {
            new LinkChecker(baked.folder(), project.nameOf(project.output())).check(problems);
        }
    }

    private SiteConfiguration project(Problems problems) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + ". Fix: give 1 or more.");
        }
        var root = this.root.orElseGet(() -> Project.around(Path.of("")).root());
        templates
                .filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder -> problems.error(
                        "no-templates",
                        Place.of(folder.toString()),
                        "there is no such folder.",
                        "name the right one."));
        return SiteConfiguration.read(root, problems)
                .with(content.folders(), templates.map(BuildCommand::absolute), out.map(BuildCommand::absolute));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
