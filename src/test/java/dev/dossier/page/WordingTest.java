package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingTest {
    private static boolean isVariant(String a, String b) {
        return Wording.isVariant(SameWords.words(a), SameWords.words(b));
    }

    @Test
    void aPartIsAVariantOfTheWhole() {
        assertTrue(isVariant("a very heavy fine", "It is a very heavy fine, and we shall pay it."));
    }

    @Test
    void mostWordsInTheirOrderMakeAVariant() {
        assertTrue(isVariant(
                "Ships are where the town will take the lead, just like in boats",
                "Ships are likely where the town will take the lead over its rivals, just like in barges"));
    }

    @Test
    void smallWordsInCommonMakeNone() {
        assertFalse(
                isVariant("We shall pay the fine in May", "The town is in the lead and we have the ships to keep it"));
        assertFalse(isVariant("the fine", "We shall pay the fine in May"));
    }
}
