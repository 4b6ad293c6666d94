package dev.dossier.analysis.time;

/** A tense and the word that told it; empty where none did. */
record Told(Tense tense, String word) {
    static final Told NOTHING = new Told(Tense.UNKNOWN, "");
}
