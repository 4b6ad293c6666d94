package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One block's features while they are being counted: names beside values, both in the order in which they are added. */
final class FeatureRow {
    private final List<String> names = new ArrayList<>();
    private double[] values = new double[256];
    private final boolean isNamed;
    private int size;

    /** With {@code isNamed} the names are kept, which the rows after the first can do without. */
    FeatureRow(boolean isNamed) {
        this.isNamed = isNamed;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    void add(String name, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = value;
        if (isNamed) {
            names.add(name);
        }
    }

    /** The value of one of several features of a name, told apart by a number. */
    void add(String name, int number, double value) {
        add(isNamed ? name + number : name, value);
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
