package dev.dossier.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dossier.CaseFile;
import dev.dossier.analysis.CaseArticle;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Slug;
import dev.dossier.text.ArticleText;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/figure");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsFigures(CaseFile file) {
        var read = CaseArticle.of(file);
        var text = ArticleText.of(read.article());
        var figures = new FigureFinder().find(text, read.mentions(), new TimexFinder().find(text));
        figures.forEach(figure -> assertEquals(figure.text(), read.cut(figure)));
        assertEquals(
                figures.size(),
                new TreeSet<FactId>(figures.stream().map(Figure::id).toList()).size());
        file.expect(figures.stream().map(figure -> line(figure, figures)).toList());
    }

    private static String line(Figure figure, List<Figure> all) {
        return figure.kind().label() + ": " + figure.text() + " = "
                + figure.low().toPlainString()
                + (figure.isRange() ? ".." + figure.high().toPlainString() : "")
                + " " + figure.unit()
                + figure.rate().map(rate -> " " + rate).orElse("")
                + figure.qualifier().map(words -> " | " + words).orElse("")
                + figure.measures().map(words -> " | of: " + words).orElse("")
                + (figure.subjects().isEmpty()
                        ? ""
                        : " | subjects: "
                                + figure.subjects().stream().map(Slug::value).collect(Collectors.joining(", ")))
                + figure.asOf().map(time -> " | as of: " + time.iso()).orElse("")
                + figure.conversionOf()
                        .map(id -> " | conversion of " + textOf(id, all))
                        .orElse("");
    }

    private static String textOf(FactId id, List<Figure> all) {
        return all.stream()
                .filter(figure -> figure.id().equals(id))
                .map(Figure::text)
                .collect(Collectors.joining());
    }

    @Test
    void takesNoLongerThanTheTextIsLong() {
        var numbers = "$5 to 6 million (RM7 or 8 per cent of two ".repeat(10_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> new FigureFinder()
                        .find(ArticleText.of(TestArticle.of("a", "", List.of(numbers))), List.of(), List.of()));
    }
}
