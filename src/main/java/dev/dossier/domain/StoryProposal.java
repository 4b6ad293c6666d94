package dev.dossier.domain;

import java.util.List;

/**
 * One thing to be decided about stories, with all that has to be written for it.
 *
 * @param changes that of the link's article first; then those of the articles whose story has another lead by it, by slug
 */
public record StoryProposal(StoryLink link, List<LineageChange> changes) {
    public StoryProposal {
        changes = List.copyOf(changes);
    }
}
