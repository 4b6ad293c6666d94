package dev.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * A test case in one text file: parts under lines such as {@code -- text --}, the last of them {@code -- expected --}. With
 * {@code -Dgolden=update} the expected part is rewritten instead of compared.
 */
public record CaseFile(Path path, Map<String, String> parts) {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern HEAD = Pattern.compile("(?m)^-- (.+) --\n");
    private static final String EXPECTED = "expected";

    /** The cases of {@code src/test/resources/<folder>}, by name. */
    public static List<CaseFile> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path path) {
        try {
            var text = Files.readString(path);
            var parts = new LinkedHashMap<String, String>();
            var head = HEAD.matcher(text);
            var name = "";
            var start = 0;
            while (head.find()) {
                parts.put(name, text.substring(start, head.start()));
                name = head.group(1);
                start = head.end();
            }
            parts.put(name, text.substring(start));
            return new CaseFile(path, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part under {@code -- name --} without its last line end; empty where there is none. */
    public String part(String name) {
        var part = parts.getOrDefault(name, "");
        return part.endsWith("\n") ? part.substring(0, part.length() - 1) : part;
    }

    /** Compares {@code lines} with the expected part, or writes them there. */
    public void expect(List<String> lines) {
        var actual = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        if ("update".equals(System.getProperty("golden"))) {
            write(actual);
        } else {
            Assertions.assertEquals(parts.getOrDefault(EXPECTED, ""), actual, path.toString());
        }
    }

    private void write(String actual) {
        var updated = new LinkedHashMap<>(parts);
        updated.put(EXPECTED, actual);
        var text = updated.entrySet().stream()
                .map(part ->
                        part.getKey().isEmpty() ? part.getValue() : "-- " + part.getKey() + " --\n" + part.getValue())
                .collect(Collectors.joining());
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.getFileName().toString().replace(".txt", "").replace('-', ' ');
    }
}
