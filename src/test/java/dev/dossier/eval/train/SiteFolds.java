package dev.dossier.eval.train;

/** Deals sites into so many folds: the pages of a site are in one fold, in every run and whatever set they are of. */
record SiteFolds(int count) {
    /** The fold of a host's site, from 0. */
    int of(String host) {
        return Math.floorMod(Site.of(host).hashCode() * 0x9E3779B9 >>> 7, count);
    }
}
