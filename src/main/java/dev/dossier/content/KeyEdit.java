package dev.dossier.content;

import java.util.List;

/**
 * A key of front matter as it is to be from now on.
 *
 * @param values none where the key is to go
 * @param isList whether it is written as {@code [a, b]}, also of one
 */
public record KeyEdit(String key, List<String> values, boolean isList) {
    public KeyEdit {
        values = List.copyOf(values);
    }

    public static KeyEdit set(String key, String value) {
        return new KeyEdit(key, List.of(value), false);
    }

    /** A list; of none the key goes. */
    public static KeyEdit list(String key, List<String> values) {
        return new KeyEdit(key, values, true);
    }

    public static KeyEdit remove(String key) {
        return new KeyEdit(key, List.of(), false);
    }

    public boolean isRemoval() {
        return values.isEmpty();
    }

    /** The value as YAML on one line. */
    String yaml() {
        var scalars = values.stream().map(YamlWriter::scalar).toList();
        return isList ? "[" + String.join(", ", scalars) + "]" : String.join("", scalars);
    }

    /** The line as people write it: {@code role: rewrite}. */
    public String line() {
        return key + ": " + yaml();
    }
}
