package dev.dossier.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Adds up, for every element that holds text, what the blocks below it amount to. */
final class ElementTotals {
    private final Map<Element, Totals> totals = new IdentityHashMap<>();
    private final ElementNames names = new ElementNames();

    /** What is below one element. */
    static final class Totals {
        private final long bits;
        private final Map<String, Integer> kinds = new HashMap<>();
        private double weight;
        private double running;
        private double linked;
        private int blocks;
        private int links;

        private Totals(long bits) {
            this.bits = bits;
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

        /** How many of the element's children that hold text look like {@code child}. */
        int alike(Element child) {
            return kinds.getOrDefault(kind(child), 0);
        }

        private void add(HtmlBlock block, double blockWeight, double blockRunning) {
            weight += blockWeight;
            running += blockRunning;
            linked += blockWeight * block.linked();
            blocks++;
            links += block.links();
        }
    }

    /** The totals of an element that holds a block. */
    Totals get(Element element) {
        return Objects.requireNonNull(totals.get(element), "an element without text");
    }

    /** Adds a block to all elements around it. */
    void add(HtmlBlock block, double weight, double running) {
        var isNew = false;
        Element inner = null;
        for (var element = block.element(); element != null; element = element.parent()) {
            var sums = totals.get(element);
            var isFirst = sums == null;
            if (sums == null) {
                sums = new Totals(isPage(element) ? 0 : names.bits(element));
                totals.put(element, sums);
            }
            if (inner != null && isNew) {
                sums.kinds.merge(kind(inner), 1, Integer::sum);
            }
            sums.add(block, weight, running);
            isNew = isFirst;
            inner = element;
        }
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }

    private static String kind(Element element) {
        return element.normalName() + "." + element.className();
    }
}
