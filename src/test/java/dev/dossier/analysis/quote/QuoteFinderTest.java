package dev.dossier.analysis.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dossier.CaseFile;
import dev.dossier.analysis.CaseArticle;
import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/quote");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsQuotations(CaseFile file) {
        var text = CaseArticle.of(file);
        var quotes = new QuoteFinder().find(text.article(), text.mentions());
        quotes.forEach(quote -> assertEquals(quote.text(), text.cut(quote)));
        assertEquals(
                quotes.size(),
                new TreeSet<FactId>(quotes.stream().map(Quote::id).toList()).size());
        file.expect(quotes.stream().map(QuoteFinderTest::line).toList());
    }

    private static String line(Quote quote) {
        return "P" + quote.passage().paragraph() + " " + quote.kind().label() + ": " + quote.text()
                + quote.speaker().map(QuoteFinderTest::line).orElse(" | nobody")
                + quote.verb().map(verb -> " | " + verb).orElse("")
                + quote.toldOutlet().map(outlet -> " | told " + outlet).orElse("");
    }

    private static String line(Speaker speaker) {
        var name = speaker.name();
        return " | " + name
                + (speaker.reference().equals(name) ? "" : " as “" + speaker.reference() + "”")
                + speaker.description().map(words -> ", " + words).orElse("")
                + speaker.entity().map(slug -> " = " + slug).orElse("");
    }

    @Test
    void takesNoLongerThanTheTextIsLong() {
        var marks = "\"a 'b “c ‘d said, ".repeat(10_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> new QuoteFinder().find(TestArticle.of("a", "", List.of(marks)), List.of()));
    }
}
