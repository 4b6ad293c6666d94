package dev.dossier.site;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A file of {@code key=value} lines in UTF-8 that knows on which line a key stands. */
record PropertiesFile(Path path, List<String> lines, Properties values) {
    /** The file, or an empty one where there is none. */
    static PropertiesFile read(Path path, Problems problems) {
        var values = new Properties();
        if (!Files.isRegularFile(path)) {
            return new PropertiesFile(path, List.of(), values);
        }
        var text = text(path, problems);
        try {
            values.load(new StringReader(text));
        } catch (IllegalArgumentException badEscape) {
            problems.error(
                    "bad-setting",
                    Place.of(name(path)),
                    "a \\u escape is malformed.",
                    "write the character itself; the file is UTF-8.");
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return new PropertiesFile(path, text.lines().toList(), values);
    }

    private static String text(Path path, Problems problems) {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            problems.error("not-utf-8", Place.of(name(path)), "the file is not UTF-8.", "save it as UTF-8.");
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value without blanks at its ends; empty where the key is absent or has no value. */
    Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The line of the key's last occurrence, which is the one that counts. */
    Place placeOf(String key) {
        var form = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:\\s].*");
        int line = 0;
        for (int i = 0; i < lines.size(); i++) {
            line = form.matcher(lines.get(i)).matches() ? i + 1 : line;
        }
        return new Place(name(path), line);
    }

    /** Warns of keys with this prefix that are not known: most likely they are misspelt. */
    void warnOfUnknown(String prefix, List<String> known, Problems problems) {
        values.stringPropertyNames().stream()
                .sorted()
                .filter(key -> key.startsWith(prefix) && !known.contains(key))
                .forEach(key -> problems.warning(
                        "unknown-setting", placeOf(key), "the key '" + key + "' is not known.", meant(key, known)));
    }

    private static String meant(String key, List<String> known) {
        var nearest = new NearestNames().find(key, known);
        return nearest.isEmpty()
                ? "write one of " + String.join(", ", known) + "."
                : "did you mean " + String.join(" or ", nearest) + "?";
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
