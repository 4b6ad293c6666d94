package dev.dossier.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command printed and how it ended, run inside this JVM. */
public record CommandLineRun(int exitCode, String out, String err) {
    public static CommandLineRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
