package dev.dossier.cli;

import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Problems;
import dev.dossier.extract.Extractor;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier extract}: prints what stands in captures, and writes nothing. */
@Command(
        name = "extract",
        description = "Prints the article in each capture as one line of JSON; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line has capture, title, authors, date, updated, publisher, via, url, lang,",
            "section, keywords, image, imageCredit, access, accessEvidence, kind, articleBody",
            "(paragraphs with an empty line between), basis (by field: json-ld, meta, byline,",
            "url or inferred) and removed (characters left out, by rule). What is not known is",
            "absent. The lines come in the order of the captures, also where several are read",
            "at a time.",
            "",
            "Examples:",
            "  dossier extract page.html.gz",
            "  dossier extract captures | jq -r .title",
            "",
            "Exits with 1 when a capture could not be read."
        })
final class ExtractCommand implements Callable<Integer> {

    /** So many files are held in memory and printed together: one stream over all would keep nearly all lines until its end. */
    private static final int AT_A_TIME = 64;

    @Parameters(arity = "1..*", paramLabel = "CAPTURE", description = "Files, folders, or - for standard input.")
    private List<Path> captures = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CaptureFileReader reader;

    /** Reads {@code -} from the process's standard input. */
    ExtractCommand() {
        this(System.in);
    }

    ExtractCommand(InputStream standardInput) {
        this.reader = new CaptureFileReader(standardInput);
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var hasFailed = new AtomicBoolean();
        var extractor = new Extractor(new MarkdownReader()::read);
        var out = spec.commandLine().getOut();
        var files = InputFiles.expand(captures);
        for (int i = 0; i < files.size(); i += AT_A_TIME) {
            files.subList(i, Math.min(files.size(), i + AT_A_TIME)).parallelStream()
                    .map(file -> lines(file, extractor, problems))
                    .toList()
                    .forEach(lines -> {
                        lines.forEach(out::print);
                        hasFailed.compareAndSet(false, lines.isEmpty());
                    });
            out.flush();
        }
        var err = spec.commandLine().getErr();
        problems.sorted().forEach(err::println);
        err.flush();
        return hasFailed.get() ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    /** A line for each article in the file; one of several is shown with its number. */
    private List<String> lines(Path file, Extractor extractor, Problems problems) {
        return reader.read(file, problems).stream()
                .map(capture ->
                        ExtractionLine.write(CaptureFileReader.shown(file, capture), extractor.extract(capture)))
                .toList();
    }
}
