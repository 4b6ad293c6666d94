package dev.dossier.capture;

import java.io.IOException;

/** An archive unpacks to more than any capture holds. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException() {
        super("too large");
    }
}
