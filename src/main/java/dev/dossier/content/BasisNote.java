package dev.dossier.content;

import dev.dossier.domain.Basis;
import java.util.Arrays;
import java.util.Optional;

/** What a value stands on, as front matter says it: {@code explicit}, or {@code inferred: the newest date in the text}. */
record BasisNote(Basis basis, String reason) {
    static final BasisNote PRINTED = new BasisNote(Basis.EXPLICIT, "");

    static String of(Basis basis, String reason) {
        return reason.isEmpty() ? basis.label() : basis.label() + ": " + reason;
    }

    static Optional<BasisNote> parse(String text) {
        var colon = text.indexOf(':');
        var word = colon < 0 ? text.strip() : text.substring(0, colon).strip();
        var reason = colon < 0 ? "" : text.substring(colon + 1).strip();
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.label().equals(word))
                .findFirst()
                .map(basis -> new BasisNote(basis, reason));
    }
}
