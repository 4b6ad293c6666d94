package dev.dossier.domain;

/** What happened to the words of somebody on their way from one report to another. Only the wording is judged, never the intent. */
public enum DriftKind {
    /** Words were left out: {@code We came [early].} */
    SHORTENED("shortened"),
    /** Words were put in that nothing stood for: {@code We came [very] early.} */
    ADDED("words added"),
    /** {@code likely}, {@code perhaps}, {@code may} are gone. */
    HEDGE_DROPPED("hedge dropped"),
    /** {@code likely}, {@code perhaps}, {@code may} came in. */
    HEDGE_ADDED("hedge added"),
    /** {@code over the U.S.}, {@code than last year} are gone. */
    COMPARISON_DROPPED("comparison dropped"),
    /** It is said of more, of fewer or of others: {@code his firm} became {@code Chinese firms}. */
    SCOPE_CHANGED("scope changed"),
    /** Reported speech stands in quotation marks. */
    REPORTED_TO_DIRECT("reported speech became a direct quotation"),
    /** The quotation marks are gone; the speaker is still named. */
    DIRECT_TO_REPORTED("quotation became reported speech"),
    /** The writer says it, nobody else. */
    ATTRIBUTION_DROPPED("attribution dropped"),
    /** Somebody else says it. */
    SPEAKER_CHANGED("speaker changed"),
    /** Two statements became one. */
    JOINED("joined"),
    /** {@code 6 miles} became {@code 10 kilometres}, an amount was converted. */
    UNITS_TRANSLATED("units translated"),
    /** Other words were put in. */
    REWORDED("reworded");

    private final String label;

    DriftKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
