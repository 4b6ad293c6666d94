package dev.dossier.capture;

import dev.dossier.domain.CaptureContent;

/** What a format makes of a text. */
sealed interface Reading {
    /** Another format may know it. */
    Reading NOT_THIS_FORMAT = new NotThisFormat();

    /** The text is of this format. */
    record Read(CaptureContent content) implements Reading {}

    /** The text is of this format, but nothing can be read out of it; sentences as in a {@link dev.dossier.domain.Problem}. */
    record Unreadable(String what, String fix) implements Reading {}

    /** The text is of another format. */
    record NotThisFormat() implements Reading {}
}
