package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsCommandTest {
    private static final List<String> KINDS =
            List.of("mentions", "relations", "quotes", "figures", "timexes", "events");
    private static final Path CONTENT = Path.of("content");

    private static final String TEXT = "Ferry plan\r\n\r\n"
            + "\u201cWe will sail,\u201d said Ana Kim, head of Tern, on Monday.\r\n"
            + "Tern \uD83D\uDEA2 spent nearly $5 million in 2024.\r\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void countsInThePlainTextAsItIsGiven() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), TEXT);
        assertEquals(0, run(new FactsCommand(), "--plain", "--published", "2025-07-16", file.toString()));
        var line = new JsonMapper().readTree(out.toString());
        var quote = line.get("quotes").get(0);
        assertEquals("We will sail,", cut(TEXT, quote));
        assertEquals("Ana Kim", quote.get("full_name").asString());
        assertEquals(2, quote.get("paragraph").asInt());
        assertEquals("$5 million", cut(TEXT, line.get("figures").get(0)));
        assertEquals("2025-07-14", line.get("timexes").get(0).get("value").asString());
        assertEquals("2024", cut(TEXT, line.get("timexes").get(1)));
    }

    @Test
    void joinsLinesThatAreBrokenAtAColumn() {
        var text = "The harbour board of the island town voted to rebuild the pier in late\n"
                + "2024, and the ferries of the strait will rest while the work is going on\n"
                + "for two years.\n\nThe board met on Monday and found that the money would do for the pier in\n"
                + "full.\n";
        var command = new FactsCommand(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, run(command, "--plain", "-"));
        var timex = new JsonMapper().readTree(out.toString()).get("timexes").get(0);
        assertEquals("late\n2024", cut(text, timex));
        assertEquals("late 2024", timex.get("text").asString());
    }

    @Test
    void keepsTheSchemaForEveryArticleOfTheDemo() {
        assertEquals(
                0,
                run(new FactsCommand(), "--explain", CONTENT.resolve("articles").toString()));
        var schema = schema();
        var lines = out.toString().lines().toList();
        assertTrue(lines.size() > 20);
        for (var line : lines) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON));
            var read = new JsonMapper().readTree(line);
            for (var kind : KINDS) {
                read.get(kind)
                        .forEach(fact -> assertEquals(
                                fact.get("text").asString(),
                                cut(read.get("text").asString(), fact)));
            }
        }
    }

    @Test
    void tellsAllThatCannotBeRead() throws IOException {
        var file = Files.write(folder.resolve("b.txt"), new byte[] {'a', (byte) 0xFF});
        assertEquals(
                1, run(new FactsCommand(), "--plain", folder.resolve("none.txt").toString(), file.toString()));
        assertEquals(2, err.toString().lines().count());
        assertTrue(out.toString().isEmpty());
    }

    private static String cut(String text, JsonNode fact) {
        return text.substring(fact.get("start").asInt(), fact.get("end").asInt());
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs/schemas/facts.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(FactsCommand command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
