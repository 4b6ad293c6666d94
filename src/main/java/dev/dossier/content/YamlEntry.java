package dev.dossier.content;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Where a key at the top of YAML stands, in lines from 0 and columns of code points from 0.
 *
 * @param line the key's own
 * @param end behind the value
 * @param isBlockList whether the value is a list with an item a line
 */
record YamlEntry(String key, int line, int column, Spot start, Spot end, boolean isBlockList) {

    /** A place in the text. */
    record Spot(int line, int column) {
        private static Spot of(Mark mark) {
            return new Spot(mark.getLine(), mark.getColumn());
        }
    }

    /** The line with the end of the value. */
    int lastLine() {
        return end.column() == 0 && end.line() > line ? end.line() - 1 : end.line();
    }

    boolean isOnOneLine() {
        return line == start.line() && line == end.line();
    }

    /** The keys in order; none where the text is empty, or where all keys stand in one pair of braces. */
    static List<YamlEntry> of(String yaml) {
        var events = new Yaml(new SafeConstructor(new LoaderOptions()))
                .parse(new StringReader(yaml))
                .iterator();
        var entries = new ArrayList<YamlEntry>();
        while (events.hasNext()) {
            if (events.next() instanceof MappingStartEvent top && !top.isFlow()) {
                entries(events, entries);
            }
        }
        return List.copyOf(entries);
    }

    private static void entries(Iterator<Event> events, List<YamlEntry> entries) {
        for (var event = events.next(); event instanceof ScalarEvent key; event = events.next()) {
            var first = events.next();
            var isBlockList = first instanceof SequenceStartEvent list && !list.isFlow();
            var at = Spot.of(key.getStartMark());
            var start = Spot.of(first.getStartMark());
            entries.add(new YamlEntry(key.getValue(), at.line(), at.column(), start, end(first, events), isBlockList));
        }
    }

    /** Reads to the end of the value. A list or map without brackets ends with the last thing in it: its own mark stands before the next key. */
    private static Spot end(Event first, Iterator<Event> events) {
        var open = new ArrayDeque<Event>();
        var end = Spot.of(first.getEndMark());
        for (var event = first; ; event = events.next()) {
            if (event instanceof CollectionStartEvent) {
                open.push(event);
            } else if (!(event instanceof CollectionEndEvent)
                    || open.pop() instanceof CollectionStartEvent start && start.isFlow()) {
                end = Spot.of(event.getEndMark());
            }
            if (open.isEmpty()) {
                return end;
            }
        }
    }
}
