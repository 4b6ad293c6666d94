package dev.dossier.analysis.time;

import dev.dossier.analysis.time.Rule.Origin;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an article sentence by sentence and gives the time expressions their values. */
final class Reader {
    private static final Set<String> NO_ARTICLE =
            Set.of("this", "that", "today", "tomorrow", "yesterday", "tonight", "now", "current", "recent", "a", "an");

    /** Two days with nothing in common: what is the same counted from both needs no date of publication. */
    private static final List<LocalDate> ANY_DAYS = List.of(LocalDate.of(1801, 3, 4), LocalDate.of(2198, 8, 25));

    private final Optional<TimexValue> published;
    private final Memory memory;

    Reader(Optional<TimexValue> published) {
        this.published = published;
        this.memory = new Memory(published);
    }

    void beginParagraph() {
        memory.beginParagraph();
    }

    /** The expressions of a sentence in order. */
    List<Expression> read(List<Word> sentence) {
        var found = new ArrayList<Expression>();
        memory.beginSentence();
        var day = memory.day().or(() -> published);
        for (var at = 0; at < sentence.size(); at++) {
            var next = expression(sentence, at);
            if (next.isPresent()) {
                found.add(next.get());
                memory.keep(next.get());
                at = next.get().end() - 1;
            }
        }
        return Stretches.place(ClockTimes.place(found, day.filter(Memory::isDay)), published);
    }

    private Optional<Expression> expression(List<Word> sentence, int at) {
        for (var reading : Grammar.readings(sentence, at)) {
            var reference = reference(reading);
            var value = value(reading, reference);
            if (value.isPresent()) {
                var start = hasArticle(sentence, at, reading.match().end(), value.get()) ? at - 1 : at;
                return Optional.of(new Expression(
                        sentence,
                        start,
                        reading.match().end(),
                        value.get(),
                        reading.rule().basis(),
                        reason(reading.rule(), reference)));
            }
        }
        return Optional.empty();
    }

    /** {@code the} belongs to {@code the past week} and {@code the 1990s}, not to {@code the 2019 processor} nor {@code the two-day visit}. */
    private static boolean hasArticle(List<Word> sentence, int at, int end, Value value) {
        var word = sentence.get(at);
        var isNamed = word.isCapitalised()
                || word.as(WordClass.YEAR).isPresent()
                || word.as(WordClass.ISO_DATE).isPresent();
        var isModifier = value.type() == Timex.Type.SET
                || value.type() == Timex.Type.DURATION
                        && end - at > 1
                        && sentence.get(at + 1).lower().equals("-");
        return at > 0
                && sentence.get(at - 1).lower().equals("the")
                && !isNamed
                && !isModifier
                && !NO_ARTICLE.contains(word.lower());
    }

    private Reference reference(Grammar.Reading reading) {
        var match = reading.match();
        var told =
                reading.rule().weighsTense() ? Tense.told(match.sentence(), match.start(), match.end()) : Told.NOTHING;
        return new Reference(
                LocalDate.EPOCH, memory.anchor(match.has("since")), memory.period(), memory.latest(), told);
    }

    private Optional<Value> value(Grammar.Reading reading, Reference reference) {
        var match = reading.match();
        var meaning = reading.rule().meaning();
        if (reading.rule().origin() == Origin.NOTHING) {
            return meaning.of(match, reference);
        }
        var days = published.map(date -> List.of(date.first(), date.last())).orElse(ANY_DAYS);
        var early = meaning.of(match, reference.on(days.get(0)));
        var late = days.get(0).equals(days.get(1)) ? early : meaning.of(match, reference.on(days.get(1)));
        return early.equals(late) ? early : early.flatMap(e -> late.flatMap(e::common));
    }

    private Reason reason(Rule rule, Reference reference) {
        var from = switch (rule.origin()) {
            case NOTHING -> Optional.<String>empty();
            case PUBLICATION -> published.map(date -> "published " + date.iso());
            case MENTION -> reference.anchor().map(anchor -> "from " + anchor.iso());
        };
        var evidence = new ArrayList<String>();
        from.ifPresent(evidence::add);
        if (!reference.told().word().isEmpty()) {
            evidence.add(reference.told().word());
        }
        return new Reason(rule.name(), String.join(", ", evidence));
    }
}
