package dev.dossier.cli;

import dev.dossier.cli.ImportOutcome.Status;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent;
import dev.dossier.domain.Extraction;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Severity;
import dev.dossier.extract.Extractor;
import dev.dossier.extract.RepeatedLines;
import dev.dossier.site.SiteConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier import}: cleans captures and writes them as articles. */
@Command(
        name = "import",
        description = "Cleans captures and writes them as articles into content/articles.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A capture is a saved web page (HTML, MHTML, SingleFile), the text of one, an",
            "article as JSON, or Markdown from a web clipper; what it is is told by what it",
            "holds, packed with gzip or not. Feeds, JSON exports and web archives (WARC,",
            "WACZ) hold many articles, and each is imported. The same capture is imported",
            "once; an article that somebody has edited is kept.",
            "",
            "New articles are compared with all others. Where one is likely to be a copy or",
            "rewrite of another, its front matter says so (story, role, derived_from), with the",
            "evidence; older articles are left as they are, and dossier suggest proposes for them.",
            "",
            "Examples:",
            "  dossier import page.html notes.txt     import two captures",
            "  dossier import captures                import all files of a folder",
            "  dossier import --dry-run captures      only say what would be done",
            "  curl -s https://example.org/a | dossier import -",
            "",
            "Exits with 1 when a capture could not be read."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "CAPTURE", description = "Files, folders, or - for standard input.")
    private List<Path> captures = List.of();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The content folder to write to (default: the project's content/).")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--dry-run", description = "Write nothing.")
    private boolean isDry;

    @Option(names = "--format", description = "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--embedded", description = "Import the foreign articles that stand in a capture as well.")
    private boolean withEmbedded;

    @Option(names = "--no-stories", description = "Do not look for articles that the new ones come from.")
    private boolean withoutStories;

    @Option(names = "--force", description = "Overwrite articles that were edited since their import.")
    private boolean isForced;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no report, only what went wrong.")
    private boolean isQuiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CaptureFileReader reader;

    /** Reads {@code -} from the process's standard input. */
    ImportCommand() {
        this(System.in);
    }

    ImportCommand(InputStream standardInput) {
        this.reader = new CaptureFileReader(standardInput);
    }

    /** The names that people type. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        var problems = new Problems();
        var content = content(problems);
        var articles = ArticlesFolder.read(content.resolve("articles"), isDry);
        var files = InputFiles.expand(captures);
        var extractor = new Extractor(new MarkdownReader()::read, repeatedLines(files));
        var outcomes = new ArrayList<ImportOutcome>();
        for (var file : files) {
            outcomes.addAll(importFile(file, extractor, articles, problems));
        }
        var related = withoutStories
                ? ImportedStories.Related.none(outcomes)
                : new ImportedStories(content, articles).relate(outcomes);
        print(new ImportReport(related, isDry), problems);
        return outcomes.stream().anyMatch(outcome -> outcome.status() == Status.FAILED)
                ? ExitCode.BAD_INPUT
                : ExitCode.FINE;
    }

    /** Standard input can be read only once, and says nothing here. What cannot be read is reported when it is imported. */
    private RepeatedLines repeatedLines(List<Path> files) {
        return files.size() < 2
                ? RepeatedLines.NONE
                : RepeatedLines.learn(files.stream()
                        .filter(file -> !new InputFile(file).isStandardInput())
                        .flatMap(file -> reader.read(file, new Problems()).stream())
                        .filter(capture -> capture.content() instanceof CaptureContent.TextDump)
                        .toList());
    }

    private Path content(Problems problems) {
        return to.orElseGet(
                () -> SiteConfiguration.read(Project.around(Path.of("")).root(), problems)
                        .content()
                        .get(0));
    }

    private List<ImportOutcome> importFile(Path file, Extractor extractor, ArticlesFolder articles, Problems problems) {
        var shown = CaptureFileReader.shown(file);
        if (Files.isDirectory(file)) {
            return List.of(ImportOutcome.skipped(shown, "no file in it"));
        }
        var own = new Problems();
        var captures = reader.read(file, own);
        own.sorted().forEach(problems::add);
        var outcomes = new ArrayList<ImportOutcome>();
        for (var capture : captures) {
            outcomes.addAll(importCapture(file, capture, extractor, articles));
        }
        own.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> ImportOutcome.failed(shown, problem.what()))
                .findFirst()
                .ifPresent(outcomes::add);
        return outcomes;
    }

    /** An article of a file that holds several is shown with its number. */
    private List<ImportOutcome> importCapture(
            Path file, Capture capture, Extractor extractor, ArticlesFolder articles) {
        var told = CaptureFileReader.shown(file, capture);
        var main = extractor.extract(capture);
        var outcomes = new ArrayList<>(List.of(take(told, main, articles)));
        if (withEmbedded) {
            main.embedded().forEach(other -> outcomes.add(take(told, other, articles)));
        }
        return outcomes;
    }

    private ImportOutcome take(String shown, Extraction extraction, ArticlesFolder articles) {
        return extraction.article().body().isEmpty()
                ? ImportOutcome.skipped(
                        shown, "no article was found in it. Fix: copy the article's text into a file and import that")
                : articles.take(shown, extraction, isForced);
    }

    private void print(ImportReport report, Problems problems) {
        if (!isQuiet) {
            var out = spec.commandLine().getOut();
            out.print(format == Format.json ? report.json() : report.text());
            out.flush();
        }
        var err = spec.commandLine().getErr();
        problems.sorted().forEach(err::println);
        err.flush();
    }
}
