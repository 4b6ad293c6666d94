package dev.dossier.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes front matter a key a line; strings are quoted only where YAML would read something else than the string. */
final class YamlWriter {
    /** Starts with a letter or digit or a harmless mark, and holds nothing that means something inside {@code [ ]} or {@code { }}. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{Nd}(/.$€£¥+“‘…][^\\p{Cntrl}\\p{Co}\\p{Cn}\\u2028\\u2029\\uFEFF\\[\\]{},?\"\\\\]*");

    /** What YAML 1.1 or 1.2 reads as a truth value, nothing, a number, or a date. */
    private static final Pattern OTHER_TYPE = Pattern.compile(
            "(?i)y|n|yes|no|on|off|true|false|null|[-+.]?\\.?(?:inf|nan)|[-+]?[0-9.][0-9_.,:e+-]*|0[xob][0-9a-f_]+"
                    + "|[0-9]{4}-[0-9]{1,2}(?:-[0-9].*)?");

    private final StringBuilder yaml = new StringBuilder();

    @Override
    public String toString() {
        return yaml.toString();
    }

    /** A key with lines of its own below it. */
    void open(String key) {
        yaml.append(key).append(":\n");
    }

    /** A value that is YAML already. */
    void plain(String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    void plain(String key, Optional<String> value) {
        value.ifPresent(v -> plain(key, v));
    }

    void text(String key, String value) {
        plain(key, scalar(value));
    }

    void text(String key, Optional<String> value) {
        value.ifPresent(v -> text(key, v));
    }

    /** Strings on one line, as in {@code tags: [chips, China]}; nothing for none. */
    void texts(String key, List<String> values) {
        items(key, values.stream().map(YamlWriter::scalar).toList());
    }

    /** Values that are YAML already, on one line. */
    void items(String key, List<String> values) {
        if (!values.isEmpty()) {
            plain(key, values.stream().collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /** Strings a line each. */
    void lines(String key, List<String> values) {
        rawLines(key, values.stream().map(YamlWriter::scalar).toList());
    }

    /** Values that are YAML already, a line each, two spaces deeper than the key. */
    void rawLines(String key, List<String> values) {
        if (!values.isEmpty()) {
            open(key);
            var indent = " ".repeat(key.length() - key.stripLeading().length() + 2);
            values.forEach(v -> yaml.append(indent).append("- ").append(v).append('\n'));
        }
    }

    /** The string as YAML on one line, safe also inside {@code [ ]} and {@code { }}. */
    static String scalar(String value) {
        if (isPlain(value)) {
            return value;
        }
        var isSimple = value.chars().noneMatch(c -> c == '\'' || isEscaped((char) c));
        return isSimple && value.contains("\"") ? "'" + value + "'" : doubleQuoted(value);
    }

    private static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches()
                && !OTHER_TYPE.matcher(value).matches()
                && !value.contains(": ")
                && !value.endsWith(":")
                && !value.contains(" #")
                && value.strip().equals(value)
                && value.chars().noneMatch(c -> isEscaped((char) c));
    }

    private static String doubleQuoted(String value) {
        var quoted = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return quoted.chars()
                .mapToObj(c -> isEscaped((char) c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Control characters, other line ends and byte order marks, which YAML does not take as they are. */
    private static boolean isEscaped(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE;
    }
}
