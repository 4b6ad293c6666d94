package dev.dossier.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * A time expression, valued as TIMEX3 of TimeML 1.2.1 does (Saurí et al. 2006, TimeML Annotation Guidelines).
 *
 * @param text the words: {@code late last month}; without the preposition, {@code 2014} of {@code since 2014}
 * @param value the TIMEX3 value: {@code 2025-03-14}, {@code P10Y}, {@code XXXX-WXX-1}, {@code PAST_REF}
 * @param calendar its place in the calendar, where it has one: the {@code P10Y} of {@code the past 10 years} reaches from 2015 to 2025, and the {@code 2014} of {@code from 2014 to 2025} has the whole stretch, its {@code 2025} none
 * @param basis EXPLICIT, or RELATIVE to the date of publication or to another date of the text
 */
public record Timex(
        FactId id,
        Type type,
        String text,
        String value,
        Optional<TimexValue> calendar,
        Basis basis,
        Passage passage,
        Reason reason)
        implements Fact {
    /** What sort of time is meant. */
    public enum Type {
        /** A day or something coarser. */
        DATE,
        /** A time of day. */
        TIME,
        /** How long. */
        DURATION,
        /** How often. */
        SET;

        /** The name as TIMEX3 writes it: {@code DURATION}. */
        public String label() {
            return name().toUpperCase(Locale.ROOT);
        }
    }
}
