package dev.dossier.analysis.story;

/** Numbers out of numbers, so that like ones do not meet (the finaliser of SplitMix64, Steele et al. 2014). */
final class Mix {
    private Mix() {}

    /** One number for the two, in this order. */
    static long together(long first, long second) {
        return spread(first * 31 + second);
    }

    /** The same number, its bits spread. */
    static long spread(long number) {
        var mixed = number + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
