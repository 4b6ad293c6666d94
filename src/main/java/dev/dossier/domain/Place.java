package dev.dossier.domain;

import java.util.Comparator;

/** A place in a file: its path for reading, with forward slashes, and the line from 1, or 0 for the file as a whole. */
public record Place(String file, int line) implements Comparable<Place> {
    public static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::file).thenComparingInt(Place::line).compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
