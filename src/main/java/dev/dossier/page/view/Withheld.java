package dev.dossier.page.view;

import java.util.List;

/**
 * A block that the rights keep off the page; its anchor stays, so that chips lead somewhere.
 *
 * @param anchor {@code p7}
 * @param about the entities that it names
 */
public record Withheld(int number, String anchor, List<Link> about) {
    public Withheld {
        about = List.copyOf(about);
    }
}
