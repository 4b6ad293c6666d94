package dev.dossier.page;

import dev.dossier.domain.Block;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Span;
import dev.dossier.domain.Style;
import dev.dossier.page.view.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Cuts a block into fragments at every edge of a style or marking, so that nothing crosses: {@code *a [b* c]} becomes {@code *a *},
 * {@code *[b]*}, {@code [ c]}.
 */
final class FragmentCutter {
    /** What a link to another text of the content is: the address of its page. */
    private static final Pattern PAGE =
            Pattern.compile("(?:articles|topics|entities|publishers)/[a-z0-9-]+\\.html(?:#[\\w-]+)?");

    /** The fragments of {@code window}, a span of the block's text; where a link of the text meets one of ours, the text's stays. */
    List<Fragment> cut(Block block, Span window, List<Marking> markings) {
        var edges = edges(block, window, markings);
        var fragments = new ArrayList<Fragment>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            fragments.add(fragment(block, new Span(edges.get(i), edges.get(i + 1)), markings));
        }
        return fragments;
    }

    private static List<Integer> edges(Block block, Span window, List<Marking> markings) {
        var edges = new TreeSet<Integer>();
        block.styles().forEach(style -> addEdges(edges, style.span()));
        markings.forEach(marking -> addEdges(edges, marking.span()));
        addEdges(edges, window);
        return List.copyOf(edges.subSet(window.start(), true, window.end(), true));
    }

    private static void addEdges(TreeSet<Integer> edges, Span span) {
        edges.add(span.start());
        edges.add(span.end());
    }

    private static Fragment fragment(Block block, Span piece, List<Marking> markings) {
        var target = block.styles().stream()
                .filter(style -> style.kind() == Style.Kind.LINK && style.span().contains(piece))
                .flatMap(style -> style.target().stream())
                .filter(t -> CanonicalUrl.isWebAddress(t) || PAGE.matcher(t).matches())
                .findFirst();
        var href = target.filter(CanonicalUrl::isWebAddress);
        var held = markings.stream().filter(m -> m.span().contains(piece)).toList();
        Optional<Permalink> page = target.isPresent()
                ? target.filter(t -> href.isEmpty()).map(Permalink::new)
                : held.stream().flatMap(m -> m.page().stream()).findFirst();
        return new Fragment(
                piece.of(block.text()),
                has(block, piece, Style.Kind.EMPHASIS),
                has(block, piece, Style.Kind.STRONG),
                has(block, piece, Style.Kind.CODE),
                held.stream().anyMatch(Marking::marked),
                page,
                href);
    }

    private static boolean has(Block block, Span piece, Style.Kind kind) {
        return block.styles().stream()
                .anyMatch(style -> style.kind() == kind && style.span().contains(piece));
    }
}
