package dev.dossier.page.view;

import java.util.List;

/**
 * A block of a text.
 *
 * @param number its number in the article, from 1
 * @param anchor {@code p6}
 */
public record BlockView(int number, String anchor, List<Fragment> fragments) {
    public BlockView {
        fragments = List.copyOf(fragments);
    }
}
