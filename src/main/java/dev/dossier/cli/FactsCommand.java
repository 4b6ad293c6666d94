package dev.dossier.cli;

import dev.dossier.analysis.FactFinder;
import dev.dossier.content.ArticleReader;
import dev.dossier.content.PlainTextArticle;
import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Entity;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Severity;
import dev.dossier.domain.Slug;
import dev.dossier.site.SiteConfiguration;
import dev.dossier.text.Slugifier;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier facts}: prints what articles say, and writes nothing. */
@Command(
        name = "facts",
        description = "Prints who is named and quoted in a text, its figures, times and events, as one line of JSON.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line has mentions, relations, quotes, figures, timexes and events; each has its",
            "start and end (UTF-16 code units, half-open, without quotation marks), its paragraph",
            "and the rule that found it. Of an article the offsets count in the line's text: its",
            "paragraphs without markup, with an empty line between. Of a plain text they count",
            "in the file. docs/schemas/facts.schema.json tells all fields.",
            "",
            "Examples:",
            "  dossier facts content/articles/chip-rules.md",
            "  dossier facts --explain content/articles | jq '.quotes[] | .speaker, .evidence'",
            "  dossier facts --plain report.txt --published 2025-03-14",
            "",
            "Exits with 1 when a text could not be read."
        })
final class FactsCommand implements Callable<Integer> {
    private static final String BETWEEN = "\n\n";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, folders of articles, or - for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--plain", description = "The files are text without front matter and markup.")
    private boolean isPlain;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When a plain text was published: 2025, 2025-03, 2025-03-14 or 2025-03-14T05:21Z.")
    private Optional<String> published = Optional.empty();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--explain", description = "Tell with each fact what its rule went by.")
    private boolean isExplained;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream standardInput;

    /** Reads {@code -} from the process's standard input. */
    FactsCommand() {
        this(System.in);
    }

    FactsCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var finder = new FactFinder(gazetteer(problems));
        var out = spec.commandLine().getOut();
        for (var file : expanded(problems)) {
            new InputFile(file)
                    .read(standardInput, "unreadable", problems)
                    .flatMap(bytes ->
                            isPlain ? plain(finder, file, bytes, problems) : article(finder, file, bytes, problems))
                    .ifPresent(out::print);
        }
        out.flush();
        var err = spec.commandLine().getErr();
        problems.sorted().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .forEach(err::println);
        err.flush();
        return problems.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    /** The entities of the content; what is wrong elsewhere in it is told by {@code check}. */
    private List<Entity> gazetteer(Problems problems) {
        var project = SiteConfiguration.read(Project.around(Path.of("")).root(), new Problems())
                .with(content.folders(), Optional.empty(), Optional.empty());
        content.folders().stream().filter(folder -> !Files.isDirectory(folder)).forEach(folder -> {
            var where = Place.of(project.nameOf(folder));
            problems.error("no-content", where, "there is no such folder.", "name the right folder.");
        });
        return new ProjectContent(project).readAll(new Problems()).entities();
    }

    private List<Path> expanded(Problems problems) {
        var expanded = InputFiles.expand(files, isPlain ? ".txt" : ".md").stream()
                .filter(file -> !Files.isDirectory(file))
                .toList();
        if (expanded.isEmpty()) {
            problems.error("no-text", place(files.get(0)), "the folder holds no text.", "name files.");
        }
        return expanded;
    }

    private Optional<String> plain(FactFinder finder, Path file, byte[] bytes, Problems problems) {
        return PlainTextArticle.read(shown(file), slug(file), bytes, published, problems)
                .map(plain -> new FactsLine(finder.find(plain.article()), plain.starts(), isExplained)
                        .write(shown(file), Optional.empty()));
    }

    private Optional<String> article(FactFinder finder, Path file, byte[] bytes, Problems problems) {
        return new ArticleReader()
                .read(shown(file), slug(file), bytes, problems)
                .map(article -> new FactsLine(finder.find(article), starts(article), isExplained)
                        .write(shown(file), Optional.of(text(article))));
    }

    private static String text(Article article) {
        return article.body().blocks().stream().map(Block::text).collect(Collectors.joining(BETWEEN));
    }

    private static List<Integer> starts(Article article) {
        var starts = new ArrayList<Integer>();
        var start = 0;
        for (var block : article.body().blocks()) {
            starts.add(start);
            start += block.text().length() + BETWEEN.length();
        }
        return starts;
    }

    private static Slug slug(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.(md|txt)$", "");
        return Slug.parse(name).orElseGet(() -> new Slug(Slugifier.slugify(name)));
    }

    private static Place place(Path file) {
        return Place.of(shown(file));
    }

    private static String shown(Path file) {
        return CaptureFileReader.shown(file);
    }
}
