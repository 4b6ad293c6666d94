package dev.dossier.extract;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Adds up, for every element that holds text, what the blocks below it amount to. */
final class ElementTotals {
    private final Map<Element, Totals> totals = new IdentityHashMap<>();
    private final ElementNames names = new ElementNames();

    /** Elements of one name and class look alike. */
    private record Kind(String name, String classes) {}

    /** What is below one element. */
    static final class Totals {
        private final long bits;
        private final @Nullable Totals parent;
        private final @Nullable Element article;
        private final Kind kind;
        private final Map<Kind, Integer> kinds = new HashMap<>();
        private double weight;
        private double running;
        private double linked;
        private int blocks;
        private int links;
        /** The last answer of {@link #box}, and what was asked; a number that is none while nothing was. */
        private long boxBits;

        private double boxAsked = Double.NaN;

        private Totals(Element element, @Nullable Totals parent, long bits) {
            this.bits = bits;
            this.parent = parent;
            this.kind = new Kind(element.normalName(), element.className());
            this.article = kind.name.equals("article") ? element : parent == null ? null : parent.article;
        }

        /** Those of the element around it; empty for the outermost one. */
        Optional<Totals> parent() {
            return Optional.ofNullable(parent);
        }

        /** The nearest article element, itself or around it. */
        Optional<Element> article() {
            return Optional.ofNullable(article);
        }

        /** How many siblings look like it, itself among them. */
        int alike() {
            return parent == null ? 1 : parent.kinds.getOrDefault(kind, 0);
        }

        /** What the element is called, bits as in {@link ElementNames#VOCABULARIES}; 0 for the page as a whole. */
        long bits() {
            return bits;
        }

        /** The length of the blocks, as in {@link TextShape#weight()}. */
        double weight() {
            return weight;
        }

        /** The length of those that are running text. */
        double running() {
            return running;
        }

        /** The length of what is in links. */
        double linked() {
            return linked;
        }

        int blocks() {
            return blocks;
        }

        int links() {
            return links;
        }

        /** What the elements are called, from it outwards, that hold no more than {@code most} of running text; bits as above. */
        long box(double most) {
            var unknown = new ArrayDeque<Totals>();
            @Nullable Totals sums = this;
            while (sums != null && sums.running <= most && sums.boxAsked != most) {
                unknown.push(sums);
                sums = sums.parent;
            }
            var found = sums == null || sums.running > most ? 0 : sums.boxBits;
            for (var inner : unknown) {
                found |= inner.bits;
                inner.boxBits = found;
                inner.boxAsked = most;
            }
            return found;
        }

        private void add(HtmlBlock block, double blockWeight, double blockRunning) {
            weight += blockWeight;
            running += blockRunning;
            linked += blockWeight * block.linked();
            blocks++;
            links += block.links();
            boxAsked = Double.NaN;
        }
    }

    /** The totals of an element that holds a block. */
    Totals get(Element element) {
        return Objects.requireNonNull(totals.get(element), "an element without text");
    }

    /** Adds a block to all elements around it. */
    void add(HtmlBlock block, double weight, double running) {
        for (@Nullable Totals sums = totals(block.element()); sums != null; sums = sums.parent) {
            sums.add(block, weight, running);
        }
    }

    /** Those of {@code element}; new ones for it and the elements around it that hold their first block. */
    private Totals totals(Element element) {
        var known = totals.get(element);
        if (known != null) {
            return known;
        }
        var around = element.parent();
        var parent = around == null ? null : totals(around);
        var sums = new Totals(element, parent, isPage(element) ? 0 : names.bits(element));
        totals.put(element, sums);
        if (parent != null) {
            parent.kinds.merge(sums.kind, 1, Integer::sum);
        }
        return sums;
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }
}
