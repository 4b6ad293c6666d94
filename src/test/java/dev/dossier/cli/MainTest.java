package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    @Test
    void helpSaysHowTheCommandIsUsed() {
        var out = new StringWriter();
        var exitCode = new CommandLine(new Main()).setOut(new PrintWriter(out)).execute("--help");
        assertEquals(0, exitCode);
        assertTrue(out.toString().startsWith("Usage: dossier "), out.toString());
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        var err = new StringWriter();
        var exitCode = new CommandLine(new Main()).setErr(new PrintWriter(err)).execute("--no-such-option");
        assertEquals(2, exitCode);
        assertTrue(err.toString().startsWith("Unknown option: '--no-such-option'"), err.toString());
    }
}
