package dev.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
    static List<CaseFile> sentences() {
        return CaseFile.in("text/sentences");
    }

    static List<CaseFile> tokens() {
        return CaseFile.in("text/tokens");
    }

    static List<CaseFile> slugs() {
        return CaseFile.in("text/slugs");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void splitsSentences(CaseFile file) {
        var text = file.part("text");
        file.expect(cut(text, Sentences.split(text)));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void splitsTokens(CaseFile file) {
        var text = file.part("text");
        file.expect(List.of(String.join(" | ", cut(text, Tokens.split(text)))));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void makesSlugs(CaseFile file) {
        var slugs = file.part("text").lines().map(Slugifier::slugify).toList();
        slugs.forEach(slug -> assertTrue(Slug.parse(slug).isPresent(), slug));
        file.expect(slugs);
    }

    @Test
    void cutsLongSlugsBetweenWords() {
        var slug = Slugifier.slugify("seven chars ".repeat(20));
        assertTrue(slug.length() <= 120 && slug.endsWith("chars"), slug);
        assertTrue(Slug.parse(Slugifier.slugify("x".repeat(300))).isPresent());
    }

    @Test
    void foldsWithoutMovingAnything() {
        var text = "“Don’t” – he said\u00a0‘now’";
        assertEquals("\"Don't\" - he said 'now'", Folding.fold(text));
        assertEquals(text.length(), Folding.fold(text).length());
    }

    @Test
    void makesShinglesOfWords() {
        var two = Shingles.of("The chip, the “ban”.", 2);
        assertEquals(new TreeSet<>(List.of("chip the", "the ban", "the chip")), two);
        assertEquals(0.5, Shingles.containment(Shingles.of("the chip act", 2), two));
    }

    private static List<String> cut(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
