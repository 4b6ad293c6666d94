package dev.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.domain.Article;
import dev.dossier.domain.Body;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Credits;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Sha256;
import dev.dossier.domain.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words",
                "No",
                "yes",
                "null",
                "~",
                "2025",
                "2025-03-14",
                "0x1F",
                "1_000",
                "12:30",
                ".5",
                "-",
                "- item",
                "? key",
                "a: b",
                "a:",
                ":a",
                "a #b",
                "#a",
                "& anchor",
                "* alias",
                "!tag",
                "|",
                "> fold",
                "@at",
                "`tick`",
                "%percent",
                "[a], {b}",
                "a, b",
                "it's",
                "'quoted'",
                "\"quoted\"",
                "it's \"both\"",
                "back\\slash",
                "two\nlines",
                "tab\there",
                "null \u0000 byte",
                "next\u0085line\u2028sep\uFEFFmark",
                "“Chips” — ‘cheap’ …",
                "emoji 🙂 华为 é",
                "---",
                "~~~~~~",
                "=",
                "<<",
                "$589 billion",
                "(brackets)",
                "Why?",
                "Who ?pays? Who",
                "a&b*c!d%e@f`g",
                "a:b",
                "a-b - c",
                "x|y>z",
                "a#b",
                "+1"
            })
    void readsBackEveryString(String text) {
        var article = article(Optional.of(text), List.of(text, "x"), Optional.empty());
        WrittenArticle.assertReadsBack(article, "Text.");
    }

    @Test
    void quotesOnlyWhereItMust() {
        assertEquals("Chips, in short", unquoted("title: \"Chips, in short\""));
        assertEquals(
                "A free program costs Nvidia $589 billion",
                unquoted("title: " + YamlWriter.scalar("A free program costs Nvidia $589 billion")));
        assertEquals("'a \"b\" c'", YamlWriter.scalar("a \"b\" c"));
        assertEquals("\"No\"", YamlWriter.scalar("No"));
        assertEquals("https://example.org/a/b=c#d", YamlWriter.scalar("https://example.org/a/b=c#d"));
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^title: ", "").replaceAll("^\"|\"$", "");
    }

    @Test
    void writesABodyBetweenABlankLineAndOneLineEnd() {
        var written = new ArticleWriter()
                .write(article(Optional.empty(), List.of(), Optional.empty()), "\n\n  First.\r\n\r\nSecond. \n\n");
        assertEquals("---\ntype: article\nstatus: published\nlang: en\n---\n\n  First.\n\nSecond.\n", written);
    }

    @Test
    void notesTheHashOfTheBody() {
        var capture = new CaptureRecord("x.txt", "0".repeat(64), "text-dump", 1, 2, Map.of("a: b", 2), List.of());
        var article = article(Optional.empty(), List.of(), Optional.of(capture));
        var written = WrittenArticle.assertReadsBack(article, "First.");
        assertTrue(written.contains("\nbody_sha256: " + Sha256.hex("First.") + "\n"), written);
    }

    private static Article article(Optional<String> title, List<String> tags, Optional<CaptureRecord> capture) {
        var slug = new Slug("a");
        return new Article(
                slug,
                title,
                Optional.empty(),
                Optional.empty(),
                Credits.NONE,
                "en",
                Lineage.alone(slug),
                Optional.empty(),
                tags,
                title,
                List.of(),
                false,
                capture,
                Body.EMPTY);
    }
}
