package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code caption-credits.txt} is a caption with the words and the credit that it is parted into. */
class CaptionCreditTest {
    static List<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/caption-credits.txt")).stream()
                .filter(line -> line.contains(" => "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void partsWordsFromCredit(String line) {
        var halves = line.split(" => ");
        var credit = CaptionCredit.read(halves[0]);
        assertEquals(
                halves[1].strip(), (credit.words() + " | " + credit.credit().orElse("")).strip());
    }
}
