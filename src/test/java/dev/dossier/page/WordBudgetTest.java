package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.domain.Span;
import org.junit.jupiter.api.Test;

class WordBudgetTest {
    private static final String TEXT = "Two “quoted” words, 芯片 and a dash — then the end.";

    @Test
    void everyChineseCharacterIsAWord() {
        assertEquals(2, WordBudget.count("芯片"));
        assertEquals(4, WordBudget.count("AI 芯片 chips"));
    }

    @Test
    void neverKeepsMoreThanTheAllowance() {
        var all = new Span(0, TEXT.length());
        for (int words = 0; words < WordBudget.count(TEXT); words++) {
            assertEquals(
                    words, WordBudget.count(WordBudget.cut(TEXT, all, words).of(TEXT)));
        }
        assertTrue(WordBudget.cut(TEXT, all, WordBudget.count(TEXT)).equals(all));
    }
}
