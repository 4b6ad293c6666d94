package dev.dossier.analysis.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.analysis.CaseArticle;
import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Speaker;
import dev.dossier.text.ArticleText;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
        var quotes = new QuoteFinder().find(ArticleText.of(text.article()), text.mentions());
        quotes.forEach(quote -> assertEquals(quote.text(), text.cut(quote)));
        assertEquals(
                quotes.size(),
                new TreeSet<FactId>(quotes.stream().map(Quote::id).toList()).size());
        file.expect(IntStream.range(0, quotes.size())
                .mapToObj(i -> line(quotes.get(i), quotes.subList(0, i)))
                .toList());
    }

    private static String line(Quote quote, List<Quote> before) {
        return "P" + quote.passage().paragraph() + " " + quote.kind().label() + ": " + quote.text()
                + quote.speaker().map(QuoteFinderTest::line).orElse(" | nobody")
                + quote.verb().map(verb -> " | " + verb).orElse("")
                + quote.toldOutlet().map(outlet -> " | told " + outlet).orElse("")
                + " | " + quote.attribution().label() + ", " + quote.reason().rule() + ": "
                + quote.reason().evidence()
                + quote.continues().map(id -> continued(id, before)).orElse("");
    }

    /** Which line a quotation goes on with: 1 is the one before. */
    private static String continued(FactId id, List<Quote> before) {
        var distance = IntStream.rangeClosed(1, before.size())
                .filter(i -> before.get(before.size() - i).id().equals(id))
                .findFirst();
        assertTrue(distance.isPresent(), "continues " + id);
        return " | continues " + distance.getAsInt();
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
                () -> new QuoteFinder().find(ArticleText.of(TestArticle.of("a", "", List.of(marks))), List.of()));
    }
}
