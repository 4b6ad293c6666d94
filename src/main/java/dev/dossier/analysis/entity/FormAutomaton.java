package dev.dossier.analysis.entity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all occurrences of many strings in one pass over a text (Aho and Corasick 1975). Time grows with the text and the hits, not
 * with the number of strings. What begins inside a word is passed over.
 */
final class FormAutomaton {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** The root's children by character. */
    private final int[] rootChild = new int[Character.MAX_VALUE + 1];

    /** The other nodes' children, by {@link #key}, in open addressing: a list of siblings is walked too often where there are many. */
    private long[] childKeys = new long[0];

    private int[] childNodes = new int[0];

    private int nodes = 1;
    private char[] character = new char[1024];
    private int[] firstChild = filled(1024);
    private int[] nextSibling = filled(1024);
    private int[] fallback = new int[1024];
    private int[] shorterHit = filled(1024);
    /** The last string that ends at the node; further ones with the same letters follow in {@link #samePattern}. */
    private int[] pattern = filled(1024);

    private final int[] samePattern;
    private final int[] length;

    /** Receives each occurrence: the string's place in the list, and the half-open span. */
    interface Hit {
        void at(int pattern, int start, int end);
    }

    FormAutomaton(List<String> patterns) {
        Arrays.fill(rootChild, NONE);
        samePattern = filled(patterns.size());
        length = new int[patterns.size()];
        for (var i = 0; i < patterns.size(); i++) {
            add(i, patterns.get(i));
        }
        index();
        link();
    }

    /** Calls {@code hit} for every occurrence that does not begin inside a word, by end, longer before shorter. */
    void scan(String text, Hit hit) {
        var node = ROOT;
        var joined = false;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            var joins = Boundaries.joins(c);
            node = step(node, c, joined && joins);
            joined = joins;
            for (var found = pattern[node] == NONE ? shorterHit[node] : node;
                    found != NONE;
                    found = shorterHit[found]) {
                for (var p = pattern[found]; p != NONE; p = samePattern[p]) {
                    hit.at(p, at + 1 - length[p], at + 1);
                }
            }
        }
    }

    /** @param isMidWord whether {@code c} goes on with the word of the character before it, so that nothing begins with it */
    private int step(int from, char c, boolean isMidWord) {
        for (var node = from; node != ROOT; node = fallback[node]) {
            var next = child(node, c);
            if (next != NONE) {
                return next;
            }
        }
        return isMidWord ? ROOT : Math.max(ROOT, rootChild[c]);
    }

    private int child(int node, char c) {
        if (node == ROOT) {
            return rootChild[c];
        }
        if (childKeys.length == 0) {
            return sibling(node, c);
        }
        var key = key(node, c);
        for (var slot = slot(key); childKeys[slot] != 0; slot = slot + 1 & childKeys.length - 1) {
            if (childKeys[slot] == key) {
                return childNodes[slot];
            }
        }
        return NONE;
    }

    /** Never 0, since no node but the root, which is not indexed, is 0. */
    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    /** Fibonacci hashing (Knuth 1998, 6.4). */
    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(childKeys.length) + 1);
    }

    /** Twice as many slots as nodes, a power of two. */
    private void index() {
        var slots = Math.max(2, Integer.highestOneBit(nodes) * 4);
        var keys = new long[slots];
        var children = new int[slots];
        childKeys = keys;
        for (var parent = 1; parent < nodes; parent++) {
            for (var child = firstChild[parent]; child != NONE; child = nextSibling[child]) {
                var key = key(parent, character[child]);
                var slot = slot(key);
                while (keys[slot] != 0) {
                    slot = slot + 1 & slots - 1;
                }
                keys[slot] = key;
                children[slot] = child;
            }
        }
        childNodes = children;
    }

    private int sibling(int node, char c) {
        var child = firstChild[node];
        while (child != NONE && character[child] != c) {
            child = nextSibling[child];
        }
        return child;
    }

    private void add(int index, String text) {
        var node = ROOT;
        for (var at = 0; at < text.length(); at++) {
            var next = child(node, text.charAt(at));
            node = next == NONE ? newChild(node, text.charAt(at)) : next;
        }
        length[index] = text.length();
        if (node != ROOT) {
            samePattern[index] = pattern[node];
            pattern[node] = index;
        }
    }

    private int newChild(int parent, char c) {
        if (nodes == character.length) {
            grow();
        }
        var node = nodes++;
        character[node] = c;
        nextSibling[node] = firstChild[parent];
        firstChild[parent] = node;
        if (parent == ROOT) {
            rootChild[c] = node;
        }
        return node;
    }

    private void grow() {
        var size = nodes * 2;
        character = Arrays.copyOf(character, size);
        fallback = Arrays.copyOf(fallback, size);
        firstChild = grown(firstChild, size);
        nextSibling = grown(nextSibling, size);
        shorterHit = grown(shorterHit, size);
        pattern = grown(pattern, size);
    }

    /** Breadth first, so that a node's shorter suffixes are linked before it. */
    private void link() {
        var queue = new ArrayDeque<Integer>();
        for (var child = firstChild[ROOT]; child != NONE; child = nextSibling[child]) {
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            var parent = queue.remove();
            for (var child = firstChild[parent]; child != NONE; child = nextSibling[child]) {
                var isMidWord = Boundaries.joins(character[parent]) && Boundaries.joins(character[child]);
                var suffix = step(fallback[parent], character[child], isMidWord);
                fallback[child] = suffix;
                shorterHit[child] = pattern[suffix] == NONE ? shorterHit[suffix] : suffix;
                queue.add(child);
            }
        }
    }

    private static int[] filled(int size) {
        var array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    private static int[] grown(int[] array, int size) {
        var copy = Arrays.copyOf(array, size);
        Arrays.fill(copy, array.length, size, NONE);
        return copy;
    }
}
