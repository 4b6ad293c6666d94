package dev.dossier.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The word lists of one resource file beside a class: {@code [section]} lines, words separated by commas or line ends, {@code #} for
 * comments.
 *
 * <pre>
 * [titles]            # never end a sentence
 * Mr, Mrs, Ms
 * </pre>
 */
public final class WordLists {
    private final String file;
    private final Map<String, Set<String>> sections;

    private WordLists(String file, Map<String, Set<String>> sections) {
        this.file = file;
        this.sections = sections;
    }

    /** Reads {@code file} from the package of {@code owner}. */
    public static WordLists read(Class<?> owner, String file) {
        var stream = Objects.requireNonNull(owner.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new WordLists(file, parse(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> parse(List<String> lines) {
        var sections = new LinkedHashMap<String, Set<String>>();
        Set<String> current = new LinkedHashSet<>();
        for (var line : lines) {
            var comment = line.indexOf('#');
            var content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (content.startsWith("[") && content.endsWith("]")) {
                current = sections.computeIfAbsent(
                        content.substring(1, content.length() - 1), name -> new LinkedHashSet<>());
            } else {
                List.of(content.split(",")).stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(current::add);
            }
        }
        return sections;
    }

    /** The entries {@code key=value} of a section, in the order of the file. */
    public Map<String, String> table(String name) {
        var table = new LinkedHashMap<String, String>();
        for (var entry : section(name)) {
            var equals = entry.indexOf('=');
            table.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return Collections.unmodifiableMap(table);
    }

    /** The words of a section, in the order of the file. */
    public Set<String> section(String name) {
        var words = sections.get(name);
        if (words == null) {
            throw new IllegalArgumentException(file + " has no section [" + name + "]");
        }
        return Collections.unmodifiableSet(words);
    }
}
