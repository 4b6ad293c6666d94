package dev.dossier.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in front matter, with the line of the file that it begins on. Every single value is a string: {@code 2025} stays text. */
sealed interface Value {
    int line();

    /** One string. */
    record Single(String text, int line) implements Value {}

    /** Values in order. */
    record Items(List<Value> items, int line) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file. */
    record Fields(Map<String, Field> fields, int line) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** What a key holds, and the key's own line. */
    record Field(int line, Value value) {}
}
