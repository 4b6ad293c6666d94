package dev.dossier.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code dossier} command: {@code dossier --help} lists what it can do. */
@Command(
        name = "dossier",
        description = "Turns saved news reports into a site of topics, people, quotes, figures and events.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportCommand.class,
            SuggestCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            FactsCommand.class
        },
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command line and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (Error error) {
            return failure(error, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    /** The whole command line. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((exception, command, arguments) -> failure(exception, command.getErr()));
    }

    /** Bad input never comes here: it is told as problems. */
    private static int failure(Throwable thrown, PrintWriter err) {
        thrown.printStackTrace(err);
        err.println("dossier: this is a bug, or the disk failed. Fix: report it with the lines above.");
        return ExitCode.FAILURE;
    }

    /** Without a command there is nothing to do: shows the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
            return new String[] {"dossier " + version.orElse("(not packaged)")};
        }
    }
}
