package dev.dossier.analysis.time;

/** The parts of a day as TIMEX3 codes them. */
enum DayPart {
    MORNING("TMO"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    /** What follows the day: {@code TMO}. */
    String code() {
        return code;
    }
}
