package dev.dossier.page.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which passages hold a term. Passages are numbered through all articles, the newest first, so that a list that is cut keeps the newest.
 * The terms stand in order, in parts of a bounded size: those that begin alike are in one part or in neighbouring ones.
 */
final class TermParts {
    /** As many passages of a term are listed; whoever needs older ones adds a rarer word. Keeps the list of a frequent term below 8 KB. */
    static final int LONGEST = 2500;

    /** What a query of three words loads of the terms stays below a fifth of the 150 KB that it may load altogether. */
    private static final int PART = 8_000;
    /** Marks around an entry. */
    private static final int QUOTES = 6;

    private final SearchWords words;
    private final TreeMap<String, Postings> terms = new TreeMap<>();

    /** Passages with a term, and whether it is one of what the passage is about. */
    private static final class Postings {
        private final Digits list = new Digits();
        private int last = -1;
        private int listed;
        private int all;

        void add(int passage, boolean strong) {
            all++;
            if (listed < LONGEST) {
                list.add((passage - last - 1) * 2 + (strong ? 1 : 0));
                last = passage;
                listed++;
            }
        }

        String text() {
            return new Digits().add(all).toString() + list;
        }
    }

    TermParts(SearchWords words) {
        this.words = words;
    }

    /** Passages have to come in order. */
    void add(int passage, IndexedPassage indexed) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        var found = words.terms(indexed.text());
        found.stream().filter(term -> !seen.add(term)).forEach(repeated::add);
        found.stream()
                .distinct()
                .forEach(term -> terms.computeIfAbsent(term, t -> new Postings())
                        .add(passage, indexed.number() == 0 || repeated.contains(term)));
    }

    /** The parts, each with its terms in order. */
    List<Map<String, String>> parts() {
        var parts = new ArrayList<Map<String, String>>();
        int size = PART;
        for (var entry : terms.entrySet()) {
            var text = entry.getValue().text();
            int length = entry.getKey().length() + text.length() + QUOTES;
            if (size + length > PART) {
                parts.add(new LinkedHashMap<>());
                size = 0;
            }
            parts.get(parts.size() - 1).put(entry.getKey(), text);
            size += length;
        }
        return parts;
    }
}
