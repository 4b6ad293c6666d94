package dev.dossier.eval.train;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Parts sites into as many folds as wanted: the pages of a site are in one fold, and always in the same. */
record SiteFolds(int count) {
    /** The fold of a site, from 0. */
    int of(String site) {
        var sum = new CRC32();
        sum.update(site.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % count);
    }
}
