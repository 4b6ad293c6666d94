package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas in a folder, which refer to one another by their ids. */
final class SchemaFolder {
    private final Path folder;
    private final SchemaRegistry registry;

    SchemaFolder(Path folder) throws IOException {
        this.folder = folder;
        var byId = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var text = Files.readString(file);
                var id = new JsonMapper().readTree(text).path("$id").asString("");
                if (!id.isEmpty()) {
                    byId.put(id, text);
                }
            }
        }
        registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
    }

    Schema schema(String file) throws IOException {
        return registry.getSchema(Files.readString(folder.resolve(file)));
    }

    static void assertHolds(Schema schema, String json, String where) {
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON), where);
    }
}
