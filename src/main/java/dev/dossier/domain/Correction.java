package dev.dossier.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of a fact that a finder found.
 *
 * @param fact the fact's id without its article: {@code q-3fa9c2d1}
 * @param values what SET changes; nothing for the other kinds
 * @param where it is written, for messages
 */
public record Correction(Kind kind, String fact, Values values, Place where) {
    /** What becomes of the fact. */
    public enum Kind {
        /** It is not there. */
        HIDE,
        /** It goes before others where pages choose. */
        PIN,
        /** Some of it is otherwise. */
        SET
    }

    /**
     * What is set; what is absent stays as it was found.
     *
     * @param speaker full name of who is quoted
     * @param entity of a mention, or of who is quoted
     * @param low the value of a figure, or the lower end of a range; {@code high} the same or the upper end
     * @param subjects whose a figure is
     * @param date of a time expression or event, or for when a figure holds
     * @param sentence what happened
     * @param forecast whether it is a plan, target or estimate
     */
    public record Values(
            Optional<String> speaker,
            Optional<Slug> entity,
            Optional<Quote.Kind> quoteKind,
            Optional<String> verb,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<String> unit,
            Optional<String> measures,
            Optional<List<Slug>> subjects,
            Optional<TimexValue> date,
            Optional<String> sentence,
            Optional<Boolean> forecast) {
        /** Nothing is set. */
        public static final Values NONE = new Values(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
