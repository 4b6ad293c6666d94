package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who speaks, with every description given.
 *
 * @param chips of the first words said, where nobody describes the person; else empty
 * @param anchor of the list of what they said
 */
public record Person(
        String name, Optional<Permalink> page, String anchor, List<Role> roles, List<Chip> chips, int quotes) {
    public Person {
        roles = List.copyOf(roles);
        chips = List.copyOf(chips);
    }

    /** A description as an article gives it. */
    public record Role(String description, List<Chip> chips) {
        public Role {
            chips = List.copyOf(chips);
        }
    }
}
