package dev.dossier.analysis.drift;

/** An earlier statement and a later saying of the same. @param score higher is surer; above 0 @param isJoined whether the later one holds another statement as well */
record Match(Saying before, Saying after, double score, boolean isJoined) {
    Match joined() {
        return new Match(before, after, score, true);
    }
}
