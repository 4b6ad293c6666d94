package dev.dossier.extract;

/** What a line of a dump belongs to, in the order in which the parts of a page follow one another. */
enum DumpPart {
    /** Above the text. */
    ABOVE,
    /** The first line of the main article's text. */
    OPENING,
    /** A further line of the main article's text. */
    TEXT,
    /** A box, caption or button in the middle of the text. */
    BOX,
    /** The first line below the text. */
    CLOSING,
    /** Further below. */
    BELOW;

    boolean isText() {
        return this == OPENING || this == TEXT;
    }

    /** Whether a line of {@code next} can follow a line of this part. */
    boolean canPrecede(DumpPart next) {
        return switch (this) {
            case ABOVE -> next == ABOVE || next == OPENING;
            case OPENING, TEXT -> next == TEXT || next == BOX || next == CLOSING;
            case BOX -> next == BOX || next == TEXT;
            case CLOSING, BELOW -> next == BELOW;
        };
    }
}
