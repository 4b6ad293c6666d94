package dev.dossier.cli;

import dev.dossier.CaseFile;
import dev.dossier.capture.CaptureReader;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Problems;
import dev.dossier.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each file of {@code src/test/resources/extract/fields} is a page with one trait, and the fields that {@code dossier extract} prints. */
class FieldCasesTest {
    private static final Set<String> OTHERS = Set.of("capture", "articleBody", "removed");

    static List<CaseFile> cases() {
        return CaseFile.in("extract/fields");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheFieldsOfThePage(CaseFile page) {
        var bytes = page.part("page").getBytes(StandardCharsets.UTF_8);
        var capture =
                new CaptureReader().read("page.html", bytes, new Problems()).orElseThrow();
        var line = ExtractionLine.write("page.html", new Extractor(new MarkdownReader()::read).extract(capture));
        page.expect(new JsonMapper()
                .readTree(line).properties().stream()
                        .filter(field -> !OTHERS.contains(field.getKey()))
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .toList());
    }
}
