package dev.dossier.domain;

import java.util.List;

/**
 * One event as several passages tell it.
 *
 * @param tellings at least one, in order of their passages
 */
public record EventCluster(List<Event> tellings) {
    public EventCluster {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody tells");
        }
    }
}
