package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.Optional;

/**
 * A topic in a list.
 *
 * @param newest the newest thing that happened in it
 * @param fresh when its newest article was published
 */
public record TopicCard(
        String title,
        Permalink page,
        String summary,
        Optional<EventView> newest,
        DateView fresh,
        Counts counts,
        Chart chart) {}
