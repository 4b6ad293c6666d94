package dev.dossier.analysis.event;

import dev.dossier.domain.Basis;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one stretch of two neighbouring dates, {@code from 2014 to 2025}, {@code between March and August 2024}, and lets {@code since 2014}
 * reach to the date of publication.
 */
final class Stretches {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-");

    private Stretches() {}

    static List<Dated> join(List<Dated> dated, List<Word> sentence, Optional<TimexValue> published) {
        var joined = new ArrayList<Dated>();
        for (var i = 0; i < dated.size(); i++) {
            var pair = i + 1 < dated.size() ? pair(dated.get(i), dated.get(i + 1)) : Optional.<Dated>empty();
            if (pair.isPresent()) {
                joined.add(pair.get());
                i++;
            } else {
                joined.add(sinceThen(dated.get(i), published));
            }
        }
        return joined;
    }

    private static Optional<Dated> pair(Dated from, Dated to) {
        var sentence = from.sentence();
        if (to.start() != from.end() + 1) {
            return Optional.empty();
        }
        var before = from.start() == 0 ? "" : sentence.get(from.start() - 1).lower();
        var link = sentence.get(from.end()).lower();
        if (!TO.contains(link) && !(link.equals("and") && before.equals("between"))) {
            return Optional.empty();
        }
        var start = before.equals("from") || before.equals("between") ? from.start() - 1 : from.start();
        var first = inYearOf(from.value(), to.value());
        var isStretch = first.first().isBefore(to.value().first())
                && first.precision() == to.value().precision();
        var basis = from.basis() == Basis.RELATIVE && first.equals(from.value()) ? Basis.RELATIVE : to.basis();
        return isStretch
                ? Optional.of(new Dated(
                        sentence,
                        start,
                        to.end(),
                        new TimexValue.Interval(first, to.value()),
                        basis,
                        "from " + from.rule() + " to " + to.rule()))
                : Optional.empty();
    }

    /** March in {@code March to August 2024} is of 2024, and November in {@code November to March 2024} of the year before. */
    private static TimexValue inYearOf(TimexValue from, TimexValue to) {
        if (from instanceof TimexValue.Month first && to instanceof TimexValue.Month last) {
            var month = YearMonth.of(last.month().getYear(), first.month().getMonthValue());
            return new TimexValue.Month(month.isAfter(last.month()) ? month.minusYears(1) : month);
        }
        return from;
    }

    private static Dated sinceThen(Dated dated, Optional<TimexValue> published) {
        var sentence = dated.sentence();
        var isSince =
                dated.start() > 0 && sentence.get(dated.start() - 1).lower().equals("since");
        if (!isSince || dated.value() instanceof TimexValue.Interval) {
            return dated;
        }
        var now = published.flatMap(date -> now(dated.value(), date));
        return now.filter(to -> to.first().isAfter(dated.value().first()))
                .map(to -> new Dated(
                        sentence,
                        dated.start() - 1,
                        dated.end(),
                        new TimexValue.Interval(dated.value(), to),
                        dated.basis(),
                        "since " + dated.rule()))
                .orElse(dated);
    }

    private static Optional<TimexValue> now(TimexValue from, TimexValue published) {
        var unit = from.first().equals(from.last()) ? CalendarUnit.DAY : CalendarUnit.MONTH;
        LocalDate last = published.last();
        return unit.around(published.first()).equals(unit.around(last))
                ? Optional.of(unit.around(last))
                : Optional.empty();
    }
}
