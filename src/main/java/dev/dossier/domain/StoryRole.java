package dev.dossier.domain;

/** What an article is within its story. */
public enum StoryRole {
    /** The text that the others stand on. */
    ORIGIN("origin"),
    /** The text as it was, at another publisher. */
    COPY("copy"),
    /** The substance in other words. */
    REWRITE("rewrite"),
    /** A new report that quotes the old one; counts as independent. */
    FOLLOW_UP("follow-up");

    private final String label;

    StoryRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an article in this role is a report of its own. */
    public boolean isIndependent() {
        return this == ORIGIN || this == FOLLOW_UP;
    }
}
