package dev.dossier.analysis.story;

/** Sums by number, without an object for each: open addressing, at most half full. */
final class Tally {
    private long[] keys = new long[1 << 10];
    private float[] sums = new float[1 << 10];
    private int size;

    /** Adds to the sum of {@code key}. */
    void add(long key, float amount) {
        var at = place(key);
        if (sums[at] == 0) {
            keys[at] = key;
            size++;
        }
        sums[at] += amount;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** The sum; 0 where there is none. */
    float of(long key) {
        return sums[place(key)];
    }

    /** The keys whose sum is at least {@code least}, sorted. */
    long[] atLeast(float least) {
        return java.util.stream.IntStream.range(0, keys.length)
                .filter(at -> sums[at] >= least && sums[at] > 0)
                .mapToLong(at -> keys[at])
                .sorted()
                .toArray();
    }

    int size() {
        return size;
    }

    private int place(long key) {
        var at = (int) Mix.spread(key) & keys.length - 1;
        while (sums[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldSums = sums;
        keys = new long[2 * oldKeys.length];
        sums = new float[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldSums[i] != 0) {
                var at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                sums[at] = oldSums[i];
            }
        }
    }
}
