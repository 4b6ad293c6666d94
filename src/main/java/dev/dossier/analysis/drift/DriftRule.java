package dev.dossier.analysis.drift;

/** Names one kind of change, and says which words it explains. */
interface DriftRule {
    void look(Comparison comparison);
}
