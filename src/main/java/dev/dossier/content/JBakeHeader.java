package dev.dossier.content;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads JBake's own header: a {@code key=value} a line. Tags are separated by commas as JBake does it; other lists are written
 * {@code [a, b]}.
 */
final class JBakeHeader {
    private final String file;
    private final Problems problems;

    JBakeHeader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The keys; empty, with a problem for every line that is none, where a line cannot be read. */
    Optional<FrontMatter> read(List<String> lines) {
        var fields = new LinkedHashMap<String, Value.Field>();
        var readable = true;
        for (var i = 0; i < lines.size(); i++) {
            readable &= lines.get(i).isBlank() || line(lines.get(i), i + 1, fields);
        }
        return readable ? Optional.of(new FrontMatter(file, 1, fields, problems)) : Optional.empty();
    }

    private boolean line(String line, int number, LinkedHashMap<String, Value.Field> fields) {
        var equals = line.indexOf('=');
        if (equals < 1) {
            var what = "header line '" + line.strip() + "' has no '='.";
            problems.error("bad-header", new Place(file, number), what, "write it as key=value.");
            return false;
        }
        var key = line.substring(0, equals).strip();
        var value = value(key, line.substring(equals + 1).strip(), number);
        value.ifPresent(v -> DuplicateKeys.put(fields, key, new Value.Field(number, v), file, problems));
        return value.isPresent();
    }

    private Optional<Value> value(String key, String text, int number) {
        if (text.startsWith("[") || text.startsWith("{")) {
            var yaml = new YamlHeader(file, number, problems).read("value: " + text);
            return yaml.flatMap(front -> Optional.ofNullable(front.fields().get("value")))
                    .map(Value.Field::value);
        }
        return Optional.of(key.equals("tags") ? tags(text, number) : new Value.Single(text, number));
    }

    private static Value tags(String text, int number) {
        var tags = new ArrayList<Value>();
        for (var tag : text.split(",")) {
            if (!tag.isBlank()) {
                tags.add(new Value.Single(tag.strip(), number));
            }
        }
        return new Value.Items(tags, number);
    }
}
