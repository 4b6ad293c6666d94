package dev.dossier.eval;

import java.util.Arrays;
import java.util.Random;

/** Damages files as broken downloads and disks do, the same way each time for the same number. */
final class DamagedPages {
    private static final int MOST_FLIPS = 200;

    private DamagedPages() {}

    /** The file cut off somewhere, or with some bytes changed, or both. */
    static byte[] damage(byte[] file, int number) {
        var random = new Random(number);
        var kind = random.nextInt(3);
        var damaged = kind == 0 ? file.clone() : Arrays.copyOf(file, random.nextInt(file.length + 1));
        for (int i = kind == 1 ? MOST_FLIPS : random.nextInt(MOST_FLIPS); i < MOST_FLIPS && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }
}
