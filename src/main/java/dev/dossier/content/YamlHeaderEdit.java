package dev.dossier.content;

import dev.dossier.domain.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One edit of front matter in YAML, a key: value a line. */
final class YamlHeaderEdit {
    /** Characters that end a line of YAML and none of the file. */
    private static final Pattern OTHER_LINE_END = Pattern.compile("[\\u0085\\u2028\\u2029]");

    private final HeaderText before;
    private final KeyEdit edit;
    private final List<YamlEntry> entries;

    YamlHeaderEdit(HeaderText before, KeyEdit edit) {
        this.before = before;
        this.edit = edit;
        this.entries = YamlEntry.of(yaml());
    }

    HeaderText header() {
        if (OTHER_LINE_END.matcher(yaml()).find()) {
            throw new EditRefused(edit, "the front matter holds line ends that are none to an editor");
        }
        if (entries.isEmpty() && !yaml().replaceAll("(?m)^\\s*(?:#.*)?$", "").isBlank()) {
            throw new EditRefused(edit, "all keys stand in one pair of braces");
        }
        var entry = entries.stream().filter(e -> e.key().equals(edit.key())).findFirst();
        if (edit.isRemoval()) {
            return entry.map(this::removed).orElse(before);
        }
        return entry.map(this::changed).orElseGet(this::added);
    }

    private String yaml() {
        var yaml = new StringBuilder();
        for (var i = 0; i < before.lines().size(); i++) {
            yaml.append(before.content(i)).append('\n');
        }
        return yaml.toString();
    }

    /** A comment behind the value stays, on a line of its own. */
    private HeaderText removed(YamlEntry entry) {
        if (entry.isOnOneLine()) {
            var comment = rest(entry).strip();
            return comment.isEmpty()
                    ? before.without(entry.line(), entry.line())
                    : before.withContent(entry.line(), indent(entry) + comment);
        }
        for (var i = entry.line(); i <= entry.lastLine(); i++) {
            if (before.content(i).contains("#")) {
                throw new EditRefused(edit, "its value goes over several lines, with a comment in them");
            }
        }
        return before.without(entry.line(), entry.lastLine());
    }

    private HeaderText changed(YamlEntry entry) {
        var held = held();
        if (held.equals(
                Optional.of(edit.isList() ? edit.values() : edit.values().get(0)))) {
            return before;
        }
        if (entry.isBlockList() && edit.isList()) {
            return lengthened(entry, held);
        }
        if (!entry.isOnOneLine()) {
            throw new EditRefused(edit, "its value goes over several lines");
        }
        var line = before.content(entry.line());
        var head = line.substring(0, offset(line, entry.start().column()));
        var gap = head.endsWith(":") ? " " : "";
        return before.withContent(entry.line(), head + gap + edit.yaml() + rest(entry));
    }

    /** What the key holds now. */
    private Optional<Object> held() {
        return new YamlHeader("", 1, new Problems())
                .read(yaml())
                .flatMap(front -> Optional.ofNullable(front.fields().get(edit.key())))
                .map(field -> FrontMatterEditor.value(field.value()));
    }

    /** A list with an item a line gets further items, each on a line like that of the first. */
    private HeaderText lengthened(YamlEntry entry, Optional<Object> held) {
        var old = held.filter(List.class::isInstance).map(List.class::cast).orElse(List.of());
        if (entry.start().line() == entry.line()
                || old.size() > edit.values().size()
                || !edit.values().subList(0, old.size()).equals(old)) {
            throw new EditRefused(edit, "its value goes over several lines");
        }
        var first = before.content(entry.start().line());
        var dash = first.substring(0, offset(first, entry.start().column()));
        var header = before;
        var at = entry.lastLine() + 1;
        for (var value : edit.values().subList(old.size(), edit.values().size())) {
            header = header.withLineAt(at++, dash + "- " + YamlWriter.scalar(value));
        }
        return header;
    }

    private HeaderText added() {
        var keys = entries.stream().map(YamlEntry::key).toList();
        var at = FrontMatterEditor.predecessor(edit.key(), keys)
                .map(key -> entries.get(keys.indexOf(key)).lastLine() + 1)
                .orElse(before.lines().size());
        var indent = entries.isEmpty() ? "" : indent(entries.get(0));
        return before.withLineAt(at, indent + edit.line());
    }

    private String indent(YamlEntry entry) {
        return before.content(entry.line()).substring(0, offset(before.content(entry.line()), entry.column()));
    }

    /** What stands behind the value: a comment, or blanks. */
    private String rest(YamlEntry entry) {
        var line = before.content(entry.line());
        return line.substring(offset(line, entry.end().column()));
    }

    private static int offset(String line, int codePoints) {
        return line.offsetByCodePoints(0, codePoints);
    }
}
