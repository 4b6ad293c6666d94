package dev.dossier.content;

import dev.dossier.domain.Problems;
import dev.dossier.domain.Severity;
import dev.dossier.domain.Slug;
import dev.dossier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets, adds and takes out keys of a file's front matter in place: every byte outside their values stays, comments, quoting, order, line
 * ends and byte order mark among them. A new key comes after the keys that usually stand before it; JBake's own header is edited as well.
 */
public final class FrontMatterEditor {
    private static final String RULE = "edit-by-hand";
    private static final Slug ANY = new Slug("any");

    /** The file's bytes with the edits done; empty, with a problem, where that cannot be done safely, and then nothing of it is done. */
    public Optional<byte[]> edit(String file, byte[] bytes, List<KeyEdit> edits, Problems problems) {
        return read(file, bytes, problems).flatMap(before -> {
            try {
                var header = HeaderText.of(new String(bytes, StandardCharsets.UTF_8));
                for (var edit : edits) {
                    header = header.isJBake()
                            ? new JBakeHeaderEdit(header, edit).header()
                            : new YamlHeaderEdit(header, edit).header();
                }
                return checked(file, before, header.text().getBytes(StandardCharsets.UTF_8), edits);
            } catch (EditRefused e) {
                refuse(before, e, problems);
                return Optional.empty();
            }
        });
    }

    private static void refuse(SourceFile source, EditRefused refused, Problems problems) {
        var edit = refused.edit();
        var fix = edit.isRemoval() ? "take " + edit.key() + " out by hand." : "write " + edit.line() + " by hand.";
        var what = "'" + edit.key() + "' cannot be edited safely: " + refused.why() + ".";
        problems.error(RULE, source.front().place(edit.key()), what, fix);
    }

    private static Optional<SourceFile> read(String file, byte[] bytes, Problems problems) {
        var own = new Problems();
        var source = Utf8.decode(file, bytes, own).flatMap(text -> SourceFile.parse(file, ANY, text, own));
        own.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problems::add);
        return source.filter(read -> !own.hasErrors());
    }

    /** The last word has the reader: the edited keys must hold what was asked for, and all else what it held before. */
    private static Optional<byte[]> checked(String file, SourceFile before, byte[] after, List<KeyEdit> edits) {
        var wanted = new TreeMap<>(values(before));
        for (var edit : edits) {
            if (edit.isRemoval()) {
                wanted.remove(edit.key());
            } else {
                wanted.put(
                        edit.key(),
                        edit.isList() ? edit.values() : edit.values().get(0));
            }
        }
        var isRight = read(file, after, new Problems())
                .filter(read -> values(read).equals(wanted) && read.markdown().equals(before.markdown()))
                .isPresent();
        if (!isRight) {
            throw new EditRefused(edits.get(0), "the front matter is written in an unusual way");
        }
        return Optional.of(after);
    }

    private static Map<String, Object> values(SourceFile source) {
        return values(source.front().fields());
    }

    private static Map<String, Object> values(Map<String, Value.Field> fields) {
        var values = new TreeMap<String, Object>();
        fields.forEach((key, field) -> values.put(key, value(field.value())));
        return values;
    }

    /** A value without its line. */
    static Object value(Value value) {
        if (value instanceof Value.Items list) {
            return list.items().stream().map(FrontMatterEditor::value).toList();
        }
        if (value instanceof Value.Fields inner) {
            return values(inner.fields());
        }
        return value instanceof Value.Single single ? single.text() : "";
    }

    /** Of {@code present} the key after which {@code key} usually stands. */
    static Optional<String> predecessor(String key, List<String> present) {
        var before = ArticleFile.KEYS.subList(0, Math.max(0, ArticleFile.KEYS.indexOf(key)));
        return before.stream().filter(present::contains).reduce((first, second) -> second);
    }

    /** The lines of a text with their ends: {@code \n}, {@code \r\n} or {@code \r}. */
    static List<String> lines(String text) {
        return Arrays.asList(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
    }
}
