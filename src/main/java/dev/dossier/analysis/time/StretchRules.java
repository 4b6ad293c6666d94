package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.NUMBER;
import static dev.dossier.analysis.time.WordClass.VAGUE;

import dev.dossier.analysis.time.Rule.Origin;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;

/** Stretches that end or begin with the date of publication: {@code the past 10 years}, {@code in recent weeks}, {@code the next two days}. */
final class StretchRules {
    static final List<Rule> ALL = List.of(
            stretch("past|last NUMBER full? UNIT", StretchRules::back),
            stretch("past UNIT", StretchRules::back),
            stretch("past|last VAGUE UNIT", StretchRules::vaguelyBack),
            stretch("recent UNITS", StretchRules::vaguelyBack),
            stretch("next|coming NUMBER full? UNIT", StretchRules::ahead),
            stretch("next|coming|following VAGUE UNIT", StretchRules::vaguelyAhead),
            stretch("coming|future UNITS", (m, r) -> Optional.of(Value.vague("FUTURE_REF"))),
            stretch("UNITS ahead", (m, r) -> Optional.of(Value.vague("FUTURE_REF"))));

    private StretchRules() {}

    private static Rule stretch(String pattern, Rule.Meaning meaning) {
        return valued(pattern, Origin.PUBLICATION, meaning);
    }

    private static Optional<Value> back(Match match, Reference reference) {
        var unit = match.unit();
        if (match.words().size() == 2 && match.isPlural()) {
            return Optional.of(Value.vague("PAST_REF"));
        }
        var count = match.find(NUMBER).orElse(1);
        var precision = unit.stretchUnit(count);
        var from = unit.shift(reference.today(), -count);
        var place = new TimexValue.Interval(precision.around(from), precision.around(reference.today()));
        return Optional.of(Value.lasting(unit.duration(count), place));
    }

    /** A few weeks reach into the month before; a few months or years have no beginning that could be told. */
    private static Optional<Value> vaguelyBack(Match match, Reference reference) {
        var unit = match.unit();
        if (unit.isTime() || unit.compareTo(CalendarUnit.MONTH) >= 0) {
            return Optional.of(Value.lasting(unit.vagueDuration()));
        }
        var month = CalendarUnit.MONTH;
        var place = new TimexValue.Interval(
                month.around(month.shift(reference.today(), -1)), month.around(reference.today()));
        return Optional.of(Value.lasting(unit.vagueDuration(), place));
    }

    private static Optional<Value> ahead(Match match, Reference reference) {
        var count = match.value(NUMBER);
        var unit = match.unit();
        var precision = unit.stretchUnit(count);
        var to = unit.shift(reference.today(), count);
        var place = new TimexValue.Interval(precision.around(reference.today()), precision.around(to));
        return Optional.of(Value.lasting(unit.duration(count), place));
    }

    private static Optional<Value> vaguelyAhead(Match match, Reference reference) {
        return match.find(VAGUE).map(v -> Value.lasting(match.unit().vagueDuration()));
    }
}
