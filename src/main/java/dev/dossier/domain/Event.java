package dev.dossier.domain;

import java.util.List;

/**
 * Something that happened or is planned at a time that can be told.
 *
 * @param time an expression with a place in the calendar
 * @param sentence what happened, trimmed to one clean line
 * @param entities that take part, in order of mention
 * @param forecast whether it is a plan, target or estimate and not something that happened
 * @param passage the sentence's span
 */
public record Event(
        FactId id, Timex time, String sentence, List<Slug> entities, boolean forecast, Passage passage, Reason reason)
        implements Fact {
    public Event {
        entities = List.copyOf(entities);
        if (time.calendar().isEmpty()) {
            throw new IllegalArgumentException("no place in the calendar: " + time.text());
        }
    }

    /** When it happened. */
    public TimexValue when() {
        return time.calendar().orElseThrow();
    }
}
