package dev.dossier.content;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.util.Map;

/** Enters keys, each once: the first one holds, a second is a problem. */
final class DuplicateKeys {
    private DuplicateKeys() {}

    static void put(Map<String, Value.Field> fields, String key, Value.Field field, String file, Problems problems) {
        var first = fields.putIfAbsent(key, field);
        if (first != null) {
            problems.error(
                    "duplicate-key",
                    new Place(file, field.line()),
                    "key '" + key + "' stands on line " + first.line() + " already.",
                    "keep one of the two.");
        }
    }
}
