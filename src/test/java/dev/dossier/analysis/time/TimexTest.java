package dev.dossier.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.ArticleText;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file shows time expressions as {@code paragraph expression = value}, with the type where it is no DATE, the place in the calendar
 * where it is not the value ({@code @ nowhere} where a dated one has none), and the basis where it is not explicit. Files with a part
 * {@code why} show the reasons too.
 */
class TimexTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/time");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTimeExpressions(CaseFile file) {
        var article = TestArticle.of(
                "a", file.part("published"), file.part("text").lines().toList());
        var timexes = new TimexFinder().find(ArticleText.of(article));
        var ids = new TreeSet<String>();
        timexes.forEach(t -> {
            var text = article.body().block(t.passage().paragraph()).text();
            assertEquals(t.text(), t.passage().span().of(text));
            assertTrue(ids.add(t.id().value()), "two facts with the id " + t.id());
        });
        var isExplained = file.parts().containsKey("why");
        file.expect(timexes.stream()
                .map(t -> isExplained ? line(t) + "; " + why(t) : line(t))
                .toList());
    }

    private static String line(Timex timex) {
        var type = timex.type() == Timex.Type.DATE ? "" : timex.type().label() + " ";
        return timex.passage().paragraph() + " " + timex.text() + " = " + type + timex.value() + place(timex) + ", "
                + timex.basis().label();
    }

    private static String place(Timex timex) {
        var iso = timex.calendar().map(TimexValue::iso).orElse("nowhere");
        var isDate = timex.type() == Timex.Type.DATE
                && Character.isDigit(timex.value().charAt(0));
        var isTold = iso.equals(timex.value()) || iso.equals("nowhere") && !isDate;
        return isTold ? "" : " @ " + iso;
    }

    private static String why(Timex timex) {
        return timex.reason().rule()
                + (timex.reason().evidence().isEmpty()
                        ? ""
                        : ": " + timex.reason().evidence());
    }
}
