package dev.dossier.analysis;

import dev.dossier.domain.Correction;
import dev.dossier.domain.Corrections;
import dev.dossier.domain.Event;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Speaker;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Does with the facts of an article what people say of them: leaves the hidden ones out and sets what is set. The id stays, so that a
 * correction fits as long as the words do.
 */
final class Corrector {
    private final Corrections corrections;
    private final Set<String> met = new TreeSet<>();

    Corrector(Corrections corrections) {
        this.corrections = corrections;
    }

    /** The corrections whose fact has not been met. */
    List<Correction> lost() {
        return corrections.all().stream()
                .filter(correction -> !met.contains(correction.fact()))
                .toList();
    }

    List<Mention> mentions(List<Mention> mentions) {
        return correct(mentions, Corrector::set);
    }

    /** Relations are hidden or pinned; nothing of them can be set. */
    List<Relation> relations(List<Relation> relations) {
        return correct(relations, (relation, values) -> relation);
    }

    List<Timex> timexes(List<Timex> timexes) {
        return correct(
                timexes,
                (timex, values) -> values.date().map(date -> at(timex, date)).orElse(timex));
    }

    List<Event> events(List<Event> events) {
        return correct(events, Corrector::set);
    }

    List<Quote> quotes(List<Quote> quotes) {
        return correct(quotes, Corrector::set);
    }

    List<Figure> figures(List<Figure> figures) {
        return correct(figures, Corrector::set);
    }

    private <F extends Fact> List<F> correct(List<F> facts, BiFunction<F, Correction.Values, F> set) {
        if (corrections.all().isEmpty()) {
            return facts;
        }
        facts.forEach(fact -> met.add(fact.id().local()));
        return facts.stream()
                .filter(fact -> !corrections.hides(fact.id()))
                .map(fact -> corrections
                        .values(fact.id())
                        .map(values -> set.apply(fact, values))
                        .orElse(fact))
                .toList();
    }

    private static Mention set(Mention mention, Correction.Values values) {
        return new Mention(
                mention.id(),
                values.entity().orElse(mention.entity()),
                mention.form(),
                mention.surface(),
                mention.passage(),
                mention.reason());
    }

    private static Timex at(Timex timex, TimexValue date) {
        return new Timex(
                timex.id(),
                timex.type(),
                timex.text(),
                date.iso(),
                Optional.of(date),
                timex.basis(),
                timex.passage(),
                timex.reason());
    }

    private static Event set(Event event, Correction.Values values) {
        return new Event(
                event.id(),
                values.date().map(date -> at(event.time(), date)).orElse(event.time()),
                values.sentence().orElse(event.sentence()),
                event.entities(),
                values.forecast().orElse(event.forecast()),
                event.passage(),
                event.reason());
    }

    private static Quote set(Quote quote, Correction.Values values) {
        return new Quote(
                quote.id(),
                values.quoteKind().orElse(quote.kind()),
                quote.text(),
                speaker(quote, values),
                values.verb().or(quote::verb),
                quote.toldOutlet(),
                quote.attribution(),
                quote.continues(),
                quote.passage(),
                quote.reason());
    }

    /** Another speaker has another description, which nobody has found. */
    private static Optional<Speaker> speaker(Quote quote, Correction.Values values) {
        if (values.speaker().isEmpty() && values.entity().isEmpty()) {
            return quote.speaker();
        }
        var found = quote.speaker();
        var name = values.speaker().or(() -> found.map(Speaker::name)).orElse("");
        return Optional.of(new Speaker(
                found.map(Speaker::reference).orElse(name),
                name,
                values.entity(),
                values.speaker().isEmpty() ? found.flatMap(Speaker::description) : Optional.empty()));
    }

    private static Figure set(Figure figure, Correction.Values values) {
        var low = values.low().orElse(figure.low());
        return new Figure(
                figure.id(),
                figure.kind(),
                figure.text(),
                low,
                high(figure, values, low),
                values.unit().orElse(figure.unit()),
                figure.rate(),
                figure.qualifier(),
                values.measures().or(figure::measures),
                values.subjects().orElse(figure.subjects()),
                values.date().or(figure::asOf),
                figure.conversionOf(),
                figure.passage(),
                figure.reason());
    }

    /** A lower end alone is the value; an upper end below it is not taken. */
    private static BigDecimal high(Figure figure, Correction.Values values, BigDecimal low) {
        var high = values.high().orElse(values.low().isPresent() ? low : figure.high());
        return high.max(low);
    }
}
