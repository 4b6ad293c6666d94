package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.WordClass.YEAR;

import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Days with a name: {@code on Thanksgiving Day}, {@code last Easter}, {@code Christmas Eve 2024}. */
final class HolidayRules {
    /** What may follow a bare name; {@code Christmas shopping} is no day. */
    private static final Set<String> FOLLOWING = Set.of(
            "and", "or", "but", "in", "at", "to", "with", "when", "as", "for", "after", "by", "on", "is", "was", "will",
            "this", "last");

    static final List<Rule> ALL =
            Stream.of(Holiday.values()).flatMap(HolidayRules::rules).toList();

    private HolidayRules() {}

    private static Stream<Rule> rules(Holiday holiday) {
        return Stream.of(
                Rule.explicit(holiday.pattern() + " ,|of? YEAR", (m, r) -> day(m, holiday, m.value(YEAR))),
                Rule.tensed(holiday.pattern(), (m, r) -> nearest(m, r, holiday)),
                Rule.relative("last|this|next " + holiday.pattern(), (m, r) -> beside(m, r, holiday)));
    }

    private static Optional<TimexValue> day(Match match, Holiday holiday, int year) {
        var isName = match.words().stream().anyMatch(w -> w.isLetters() && w.isCapitalised());
        return isName ? Optional.of(new TimexValue.Day(holiday.in(year))) : Optional.empty();
    }

    private static Optional<TimexValue> nearest(Match match, Reference reference, Holiday holiday) {
        var year = reference.today().getYear();
        var isPart = match.words().size() == 1
                && match.after()
                        .filter(w -> w.isLetters() && !FOLLOWING.contains(w.lower()))
                        .isPresent();
        var near = reference.nearestDay(holiday.in(year)).getYear();
        return isPart ? Optional.empty() : day(match, holiday, near);
    }

    private static Optional<TimexValue> beside(Match match, Reference reference, Holiday holiday) {
        var year = reference.today().getYear();
        var isOver = holiday.in(year).isBefore(reference.today());
        if (match.has("last")) {
            return day(match, holiday, isOver ? year : year - 1);
        }
        return day(match, holiday, match.has("next") && isOver ? year + 1 : year);
    }
}
