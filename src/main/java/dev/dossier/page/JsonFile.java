package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file of JSON.
 *
 * @param form how the values make a file
 * @param values objects, in whose order of keys they are written; a value is a string, an {@code Integer} or {@code BigDecimal}, a
 *     {@code Boolean}, a {@link List} or a {@link Map} of these. They are made one by one when the file is written, the same each time, so
 *     that those of a large site are never in memory together
 */
public record JsonFile(Permalink permalink, Form form, Supplier<Stream<Map<String, Object>>> values)
        implements DataFile {
    /** How values make a file. */
    public enum Form {
        /** The first value alone. */
        OBJECT,
        /** An array of all values. */
        ARRAY,
        /** Each value on a line of its own: JSON Lines. */
        LINES
    }

    static JsonFile of(Permalink permalink, Supplier<Map<String, Object>> value) {
        return new JsonFile(permalink, Form.OBJECT, () -> Stream.of(value.get()));
    }
}
