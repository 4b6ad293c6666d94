package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas of what lies in {@code data/}. A change that a reader has to know of gets a new number, in the file's name and in its id; a
 * field more does not.
 */
final class DataSchemas {
    static final String ARTICLE = "urn:dossier:schema:article:1";
    static final String STORIES = "urn:dossier:schema:stories:1";

    private static final List<String> FILES = List.of(
            "article-1.json",
            "event-row-1.json",
            "fact-1.json",
            "figure-row-1.json",
            "quote-row-1.json",
            "stories-1.json");

    private DataSchemas() {}

    static List<TextFile> plan() {
        return FILES.stream()
                .map(file -> new TextFile(new Permalink("data/schemas/" + file), () -> read(file)))
                .toList();
    }

    private static String read(String file) {
        try (var in = DataSchemas.class.getResourceAsStream("schemas/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A constant as JSON has it: {@code own-reporting}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
