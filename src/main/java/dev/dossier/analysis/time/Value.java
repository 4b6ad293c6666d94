package dev.dossier.analysis.time;

import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.Optional;

/**
 * What an expression means.
 *
 * @param timex3 the value as TIMEX3 writes it
 * @param calendar its place in the calendar, where it has one that can be relied on
 */
record Value(Timex.Type type, String timex3, Optional<TimexValue> calendar) {
    /** A place in the calendar, which is its value; of a stretch such as {@code March 3-5} the value is where it begins. */
    static Value of(TimexValue place) {
        var point = place instanceof TimexValue.Interval stretch ? stretch.from() : place;
        return new Value(Timex.Type.DATE, point.iso(), Optional.of(place));
    }

    /** A part or an hour of a day: {@code TMO}, {@code T17:30}. */
    static Value at(TimexValue day, String time) {
        return new Value(Timex.Type.TIME, day.iso() + time, Optional.of(day));
    }

    /** A length of time without a place. */
    static Value lasting(String duration) {
        return new Value(Timex.Type.DURATION, duration, Optional.empty());
    }

    /** A length of time that reaches from or to a known day. */
    static Value lasting(String duration, TimexValue place) {
        return new Value(Timex.Type.DURATION, duration, Optional.of(place));
    }

    /** Something repeated. */
    static Value repeated(String set) {
        return new Value(Timex.Type.SET, set, Optional.empty());
    }

    /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
    static Value vague(String reference) {
        return new Value(Timex.Type.DATE, reference, Optional.empty());
    }

    /** The same, placed elsewhere or nowhere: an interval that it opens has its own place. */
    Value placed(Optional<TimexValue> place) {
        return new Value(type, timex3, place);
    }

    /** What two readings have in common; empty where they differ in value. */
    Optional<Value> common(Value other) {
        return type == other.type && timex3.equals(other.timex3)
                ? Optional.of(placed(Optional.empty()))
                : Optional.empty();
    }
}
