package dev.dossier.content;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file of {@code content/}: keys above a text.
 *
 * @param file its path for reading
 * @param bodyLine where the text begins, from 1: its first line that is not blank
 * @param markdown the text without blank lines around it
 */
record SourceFile(String file, Slug slug, FrontMatter front, int bodyLine, String markdown) {
    private static final String DRAFT = "draft";
    private static final String FENCE = "---";
    private static final String JBAKE_FENCE = "~~~~~~";

    /** @param text of the file, its lines ended by {@code \n} */
    static Optional<SourceFile> parse(String file, Slug slug, String text, Problems problems) {
        var lines = Arrays.asList(text.split("\n", -1));
        if (lines.get(0).stripTrailing().equals(FENCE)) {
            return yaml(file, slug, lines, problems);
        }
        var end = indexOf(JBAKE_FENCE, lines, 0);
        if (end > 0 && lines.get(0).contains("=")) {
            return new JBakeHeader(file, problems)
                    .read(lines.subList(0, end))
                    .map(front -> source(file, slug, front, lines, end));
        }
        problems.error(
                "no-front-matter",
                new Place(file, 1),
                "the file has no front matter.",
                "begin it with a line ---, then a key: value a line, then a line ---.");
        return Optional.empty();
    }

    /** Whether the file is read and checked, but left out of the corpus. */
    boolean isDraft() {
        return front.choice("status", List.of("published", DRAFT), Function.identity())
                .filter(DRAFT::equals)
                .isPresent();
    }

    private static Optional<SourceFile> yaml(String file, Slug slug, List<String> lines, Problems problems) {
        var end = indexOf(FENCE, lines, 1);
        if (end < 0) {
            problems.error(
                    "unclosed-front-matter",
                    new Place(file, 1),
                    "front matter begins here and never ends.",
                    "write a line --- after the last key.");
            return Optional.empty();
        }
        return new YamlHeader(file, 2, problems)
                .read(String.join("\n", lines.subList(1, end)) + "\n")
                .map(front -> source(file, slug, front, lines, end));
    }

    /** A body without blank lines around it, lines ended by {@code \n}. */
    static String normalized(String markdown) {
        return markdown.replace("\r\n", "\n")
                .replace('\r', '\n')
                .stripTrailing()
                .replaceFirst("^(?:[ \\t]*\\n)+", "");
    }

    private static int indexOf(String fence, List<String> lines, int from) {
        for (var i = from; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(fence)) {
                return i;
            }
        }
        return -1;
    }

    private static SourceFile source(String file, Slug slug, FrontMatter front, List<String> lines, int end) {
        var body = lines.subList(end + 1, lines.size());
        var blank = (int) body.stream().takeWhile(String::isBlank).count();
        var first = end + 2 + (blank < body.size() ? blank : 0);
        return new SourceFile(file, slug, front, first, normalized(String.join("\n", body)));
    }
}
