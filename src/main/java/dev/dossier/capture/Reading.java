package dev.dossier.capture;

import dev.dossier.domain.CaptureContent;
import java.util.List;

/** What a format makes of a text. */
sealed interface Reading {
    /** Another format may know it. */
    Reading NOT_THIS_FORMAT = new NotThisFormat();

    /** The text is of this format and holds one article. */
    record Read(CaptureContent content) implements Reading {}

    /**
     * The text is of this format and holds several articles, in order.
     *
     * @param withoutText articles that it names without giving their text
     */
    record Several(List<Part> parts, int withoutText) implements Reading {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several articles.
     *
     * @param source the piece of the text that it was read from
     */
    record Part(CaptureContent content, String source) {}

    /** The text is of this format, but nothing can be read out of it; sentences as in a {@link dev.dossier.domain.Problem}. */
    record Unreadable(String what, String fix) implements Reading {}

    /** The text is of another format. */
    record NotThisFormat() implements Reading {}
}
