package dev.dossier.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One edit of JBake's own header, a {@code key=value} a line. */
record JBakeHeaderEdit(HeaderText before, KeyEdit edit) {
    private static final Pattern LINE = Pattern.compile("(?<head>\\s*(?<key>[^=]*?)\\s*=\\s*)(?<value>.*?)\\s*");

    HeaderText header() {
        var keys = IntStream.range(0, before.lines().size()).mapToObj(this::key).toList();
        var at = keys.indexOf(edit.key());
        if (edit.isRemoval()) {
            return at < 0 ? before : before.without(at, at);
        }
        return at < 0 ? added(keys) : changed(at);
    }

    private HeaderText added(List<String> keys) {
        var at = FrontMatterEditor.predecessor(edit.key(), keys)
                .map(keys::indexOf)
                .orElse(keys.size() - 1);
        return before.withLineAt(at + 1, edit.key() + "=" + value());
    }

    private HeaderText changed(int at) {
        var line = LINE.matcher(before.content(at));
        return !line.matches() || line.group("value").equals(value())
                ? before
                : before.withContent(at, line.group("head") + value());
    }

    private String key(int index) {
        var line = LINE.matcher(before.content(index));
        return line.matches() ? line.group("key") : "";
    }

    /** A value goes to the end of its line and needs no quotes. */
    private String value() {
        return edit.isList() ? edit.yaml() : edit.values().get(0);
    }
}
