package dev.dossier.cli;

import dev.dossier.domain.Problems;
import dev.dossier.extract.BlockVerdict;
import dev.dossier.extract.Explainer;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier explain}: why the blocks of a capture were kept or left out. */
@Command(
        name = "explain",
        description = "Prints the blocks of a capture with the verdict, the score and the rule of each.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line is: + (kept) or - (left out), score from 0 to 1, rule, kind, text.",
            "",
            "Example:",
            "  dossier explain page.html | grep ^-"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CAPTURE", description = "A file, or - for standard input.")
    private Path file = Path.of("-");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CaptureFileReader reader;

    /** Reads {@code -} from the process's standard input. */
    ExplainCommand() {
        this(System.in);
    }

    ExplainCommand(InputStream standardInput) {
        this.reader = new CaptureFileReader(standardInput);
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var captures = reader.read(file, problems);
        var out = spec.commandLine().getOut();
        for (var capture : captures) {
            new Explainer().explain(capture).forEach(verdict -> out.print(line(verdict)));
        }
        out.flush();
        var err = spec.commandLine().getErr();
        problems.sorted().forEach(err::println);
        err.flush();
        return !captures.isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private static String line(BlockVerdict verdict) {
        return String.format(
                Locale.ROOT,
                "%s %.2f %-16s %-10s %s\n",
                verdict.isKept() ? "+" : "-",
                verdict.score(),
                verdict.rule(),
                verdict.kind(),
                verdict.text());
    }
}
