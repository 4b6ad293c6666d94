package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {
    private final LanguageGuesser guesser = new LanguageGuesser();

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "1234 5678", "OK"})
    void aTextThatTellsNothingIsAsDeclaredElseEnglish(String text) {
        assertEquals("de-AT", guesser.settle(Optional.of("de-AT"), text));
        assertEquals("en", guesser.settle(Optional.empty(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha", "http://", "a@b.", "-+_.", "字", "😀", "pier "})
    void anEndlessWordIsNoTrouble(String word) {
        guesser.guess(word);
        var declared =
                assertTimeout(Duration.ofSeconds(1), () -> guesser.settle(Optional.of("de"), word.repeat(1_000_000)));
        assertEquals("de", declared);
    }

    @Test
    void theSameTextIsTheSameLanguageInEveryThread() {
        var text = "Der Hafenrat der Inselstadt hat am Montag beschlossen, den Steg im Norden neu zu bauen.";
        assertEquals(
                200,
                IntStream.range(0, 200)
                        .parallel()
                        .filter(i -> guesser.guess(text).equals("de"))
                        .count());
    }
}
