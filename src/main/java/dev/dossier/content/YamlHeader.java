package dev.dossier.content;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads front matter written in YAML. It works on the parser's events: nothing is made into an object, so dates and numbers stay the text
 * that they are, and every key knows its line. Anchors, aliases and several documents are refused.
 */
final class YamlHeader {
    private static final int DEEPEST = 16;
    private static final String PLAIN_KEYS = "write one key: value a line, lists as [a, b], keys in keys as {a: b}.";
    private static final String FIX =
            "put a value that holds ': ', ' #' or begins with a mark in quotes, indent with spaces.";

    private final String file;
    private final int firstLine;
    private final Problems problems;

    /** @param firstLine of the YAML in the file, from 1 */
    YamlHeader(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The keys; empty, with a problem, where the text is not YAML or not a list of keys. */
    Optional<FrontMatter> read(String yaml) {
        try {
            var events = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .parse(new StringReader(yaml))
                    .iterator();
            return document(events).map(fields -> new FrontMatter(file, firstLine - 1, fields.fields(), problems));
        } catch (Refusal e) {
            return bad(e.line, e.what, PLAIN_KEYS);
        } catch (MarkedYAMLException e) {
            var mark = Optional.ofNullable(e.getProblemMark()).or(() -> Optional.ofNullable(e.getContextMark()));
            var line = mark.map(m -> firstLine + m.getLine()).orElse(firstLine);
            var column = mark.map(m -> " at column " + (m.getColumn() + 1)).orElse("");
            return bad(line, Optional.ofNullable(e.getProblem()).orElse("it cannot be read") + column, FIX);
        } catch (ReaderException e) {
            var before = yaml.substring(0, Math.min(e.getPosition(), yaml.length()));
            var line = firstLine + (int) before.chars().filter(c -> c == '\n').count();
            return bad(line, String.format(Locale.ROOT, "it holds the character U+%04X", e.getCodePoint()), FIX);
        } catch (YAMLException e) {
            return bad(firstLine, "it cannot be read", FIX);
        }
    }

    private <T> Optional<T> bad(int line, String why, String fix) {
        var oneLine = why.replaceAll("\\s+", " ").replaceAll("[.] [(]Do not use.*[)]", "");
        problems.error("bad-yaml", new Place(file, line), "front matter is not YAML: " + oneLine + ".", fix);
        return Optional.empty();
    }

    private Optional<Value.Fields> document(Iterator<Event> events) {
        events.next();
        var start = events.next();
        if (start instanceof StreamEndEvent) {
            return Optional.of(new Value.Fields(Map.of(), firstLine));
        }
        var value = value(events.next(), events, 0);
        events.next();
        if (events.next() instanceof DocumentStartEvent second) {
            throw failure(second, "a second document begins");
        }
        if (value instanceof Value.Fields fields) {
            return Optional.of(fields);
        }
        return bad(value.line(), "it is not made of keys with values", PLAIN_KEYS);
    }

    private Value value(Event event, Iterator<Event> events, int depth) {
        var line = firstLine + event.getStartMark().getLine();
        if (depth > DEEPEST) {
            throw failure(event, "values are nested too deep");
        }
        if (event instanceof ScalarEvent scalar) {
            return new Value.Single(isNothing(scalar) ? "" : scalar.getValue(), line);
        }
        if (event instanceof SequenceStartEvent) {
            return new Value.Items(items(events, depth), line);
        }
        if (event instanceof MappingStartEvent) {
            return new Value.Fields(fields(events, depth), line);
        }
        throw failure(event, "anchors and aliases are not read here");
    }

    private static boolean isNothing(ScalarEvent scalar) {
        var text = scalar.getValue();
        return scalar.isPlain() && (text.equals("~") || text.equals("null"));
    }

    private ArrayList<Value> items(Iterator<Event> events, int depth) {
        var items = new ArrayList<Value>();
        for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(value(event, events, depth + 1));
        }
        return items;
    }

    private LinkedHashMap<String, Value.Field> fields(Iterator<Event> events, int depth) {
        var fields = new LinkedHashMap<String, Value.Field>();
        for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw failure(event, "a key is not a word");
            }
            var line = firstLine + key.getStartMark().getLine();
            var field = new Value.Field(line, value(events.next(), events, depth + 1));
            DuplicateKeys.put(fields, key.getValue(), field, file, problems);
        }
        return fields;
    }

    private Refusal failure(Event event, String what) {
        return new Refusal(firstLine + event.getStartMark().getLine(), what);
    }

    /** What YAML allows and front matter does not. */
    @SuppressWarnings("serial")
    private static final class Refusal extends YAMLException {
        private final int line;
        private final String what;

        Refusal(int line, String what) {
            super(what);
            this.line = line;
            this.what = what;
        }
    }
}
