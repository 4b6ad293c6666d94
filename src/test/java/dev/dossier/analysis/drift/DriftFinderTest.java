package dev.dossier.analysis.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.CaseFile;
import dev.dossier.domain.DriftKind;
import dev.dossier.domain.Quote;
import dev.dossier.domain.QuoteVariant;
import dev.dossier.domain.SharedQuote;
import dev.dossier.domain.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DriftFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/drift");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsStatementsThroughAStory(CaseFile file) {
        var story = CaseStory.of(file);
        var lines = new ArrayList<String>();
        for (var shared : new DriftFinder().find(story.story(), story.facts())) {
            lines.add(line(shared));
            shared.variants().forEach(variant -> {
                lines.add(line(variant));
                lines.add("      " + marked(variant.words()));
                assertEquals(variant.text(), side(variant.words(), false));
            });
        }
        file.expect(lines);
    }

    private static String line(SharedQuote shared) {
        var first = shared.statement().get(0);
        return CaseStory.place(first.passage()) + " " + first.kind().label() + ", " + speaker(shared.statement()) + ": "
                + shared.statement().stream().map(Quote::text).collect(Collectors.joining(" "));
    }

    private static String line(QuoteVariant variant) {
        var how = variant.quotes().isEmpty()
                ? "unattributed"
                : variant.quotes().get(0).kind().label() + ", " + speaker(variant.quotes());
        var changes = variant.changes().stream().map(DriftKind::label).collect(Collectors.joining(", "));
        return "  " + CaseStory.place(variant.passage()) + " " + how + ": "
                + (changes.isEmpty() ? "no drift" : changes);
    }

    private static String speaker(List<Quote> quotes) {
        return quotes.get(0).speaker().map(speaker -> speaker.name()).orElse("nobody");
    }

    static String side(List<WordChange> words, boolean isBefore) {
        return words.stream()
                .map(change -> isBefore ? change.before() : change.after())
                .collect(Collectors.joining());
    }

    /** {@code It is [-likely -]{+just +}late.} */
    static String marked(List<WordChange> words) {
        var line = new StringBuilder();
        for (var change : words) {
            if (change.kind() == WordChange.Kind.KEPT) {
                line.append(change.after());
                continue;
            }
            line.append(change.before().isEmpty() ? "" : "[-" + change.before() + "-]");
            line.append(change.after().isEmpty() ? "" : "{+" + change.after() + "+}");
        }
        return line.toString();
    }
}
