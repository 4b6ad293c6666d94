package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It paid a fine.",
                "But the fine was paid.",
                "The company paid a fine.",
                "The Dutch company paid a fine.",
                "On the same day the fine was paid.",
                "Two days before, the fine was paid.",
                "In its report Acme told of a fine.",
                "Acme has paid such fines since May."
            })
    void someSentencesPointBack(String sentence) {
        assertTrue(Openings.leans(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme paid a fine.",
                "Italy fined Acme.",
                "The companies of Oslo paid fines, such as Acme.",
                "On Tuesday Acme paid a fine."
            })
    void othersStandAlone(String sentence) {
        assertFalse(Openings.leans(sentence));
    }
}
