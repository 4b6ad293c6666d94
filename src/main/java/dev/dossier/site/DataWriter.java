package dev.dossier.site;

import dev.dossier.page.DataFile;
import dev.dossier.page.JsonFile;
import dev.dossier.page.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the files that no template makes. JSON goes out value by value, so that a file of all facts is never in memory as a whole. */
final class DataWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    void write(DataFile data, Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file)) {
                if (data instanceof TextFile text) {
                    out.write(text.text().get());
                } else if (data instanceof JsonFile json) {
                    write(json, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonFile json, Writer out) throws IOException {
        try (var values = json.values().get()) {
            switch (json.form()) {
                case OBJECT -> write(values.limit(1), "", "", "\n", out);
                case LINES -> write(values, "", "\n", "\n", out);
                case ARRAY -> write(values, "[\n", ",\n", "\n]\n", out);
            }
        }
    }

    private static void write(
            Stream<Map<String, Object>> values, String before, String between, String after, Writer out)
            throws IOException {
        out.write(before);
        var isFirst = true;
        for (var each = values.iterator(); each.hasNext(); ) {
            if (!isFirst) {
                out.write(between);
            }
            isFirst = false;
            try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
                write(each.next(), generator);
            }
        }
        out.write(isFirst && before.isEmpty() ? "" : after);
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, inner) -> {
                out.writeName(String.valueOf(key));
                write(inner, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(inner -> write(inner, out));
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }
}
