package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code data/}, read by Commons CSV and held against their own schemas. */
class DataFilesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static BakedSmallSite site;
    private static SchemaFolder schemas;

    @BeforeAll
    static void bake() throws IOException {
        site = new BakedSmallSite(folder);
        schemas = new SchemaFolder(folder.resolve("site/data/schemas"));
    }

    @Test
    void theFilesAreAsExpected() throws IOException {
        for (var file : List.of(
                "data/articles/wire-report.json",
                "data/articles/copy.json",
                "data/facts.jsonl",
                "data/quotes.csv",
                "data/figures.csv",
                "data/events.csv",
                "data/stories.json")) {
            site.assertAsExpected(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"data/articles/.*\\.json, article-1.json, 25", "data/stories\\.json, stories-1.json, 2"})
    void everyJsonFileHoldsToItsSchema(String path, String schema, int fewest) throws IOException {
        var files = site.andDemo(path);
        assertTrue(files.size() >= fewest, files.toString());
        for (var file : files) {
            SchemaFolder.assertHolds(schemas.schema(schema), Files.readString(file), file.toString());
        }
    }

    @Test
    void everyLineOfTheFactsHoldsToItsSchemaAndHasAnIdOfItsOwn() throws IOException {
        var schema = schemas.schema("fact-1.json");
        for (var file : site.andDemo("data/facts\\.jsonl")) {
            var ids = new HashSet<String>();
            for (var line : Files.readAllLines(file)) {
                SchemaFolder.assertHolds(schema, line, file.toString());
                assertTrue(ids.add(JSON.readTree(line).get("id").asString()), line);
            }
            assertFalse(ids.isEmpty());
        }
    }

    @Test
    void aSchemaRefusesWhatItDoesNotKnow() throws IOException {
        var line = site.text("data/facts.jsonl").lines().findFirst().orElseThrow();
        var other = line.replace("\"fact\":", "\"fact_of\":");
        assertFalse(schemas.schema("fact-1.json")
                .validate(other, com.networknt.schema.InputFormat.JSON)
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"quotes, quote", "figures, figure", "events, event"})
    void everyRowOfATableHoldsToItsSchemaAndIsAmongTheFacts(String table, String kind) throws IOException {
        var schema = schemas.schema(kind + "-row-1.json");
        for (var file : site.andDemo("data/" + table + "\\.csv")) {
            var known = ids(file.resolveSibling("facts.jsonl"), kind);
            var rows = rows(file);
            assertFalse(rows.isEmpty());
            for (var row : rows) {
                SchemaFolder.assertHolds(schema, JSON.writeValueAsString(row.toMap()), file.toString());
                assertTrue(known.contains(row.get("id")), row.get("id"));
            }
        }
    }

    @Test
    void cellsWithMarksCommasAndLineEndsAreReadAsTheyWere() throws IOException {
        var cells = List.of("a \"b\", c", "two\r\nlines", "");
        var table = new CsvText(List.of("x", "y", "z"));
        table.add(cells);
        var file = Files.writeString(folder.resolve("cells.csv"), table.text());
        assertEquals(cells, rows(file).get(0).toList());
    }

    @Test
    void anArticleOfRightsLinkGivesNoFacts() throws IOException {
        var copy = JSON.readTree(site.text("data/articles/copy.json"));
        assertEquals("link", copy.get("rights").asString());
        assertTrue(copy.get("facts").isEmpty());
        for (var file : List.of("facts.jsonl", "quotes.csv", "figures.csv", "events.csv")) {
            assertFalse(site.text("data/" + file).contains("copy-"), file);
        }
    }

    @Test
    void noTextIsLongerThanTheRightsOfItsArticleAllow() throws IOException {
        var facts = JSON.readTree(site.text("data/articles/own-report.json")).get("facts");
        var texts = new ArrayList<String>();
        for (JsonNode fact : facts) {
            texts.add(fact.get("text").asString());
        }
        assertFalse(texts.isEmpty());
        assertTrue(texts.stream().allMatch(text -> WordBudget.count(text.replace(" …", "")) <= 12), texts.toString());
    }

    private static Set<String> ids(Path facts, String kind) throws IOException {
        var ids = new HashSet<String>();
        for (var line : Files.readAllLines(facts)) {
            var fact = JSON.readTree(line);
            if (fact.get("fact").asString().equals(kind)) {
                ids.add(fact.get("id").asString());
            }
        }
        return ids;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
