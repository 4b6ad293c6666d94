package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.Optional;

/**
 * A publisher in the chain of publication.
 *
 * @param basis what the name was concluded from; empty where a line of the capture says it
 */
public record PublisherStep(String name, Optional<Permalink> page, String basis) {}
