package dev.dossier.cli;

import dev.dossier.domain.Sha256;
import java.util.regex.Pattern;

/** The hash of itself that a file bears which no person has worked on: {@code import_sha256}. */
final class ImportSeal {
    private static final Pattern HASH = Pattern.compile("(?m)^import_sha256: ([0-9a-f]{64})\\n");

    private ImportSeal() {}

    /** The text of a file with the seal at the end of its front matter. */
    static String seal(String text) {
        return text.replaceFirst("\n---\n", "\nimport_sha256: " + Sha256.hex(text) + "\n---\n");
    }

    /** Whether the text is as it was sealed. */
    static boolean isSealed(String text) {
        var hash = HASH.matcher(text);
        return hash.find() && hash.group(1).equals(Sha256.hex(unsealed(text)));
    }

    /** An edited text, sealed anew where it was sealed before the edit. */
    static String resealed(String before, String edited) {
        return isSealed(before) ? seal(unsealed(edited)) : edited;
    }

    private static String unsealed(String text) {
        return HASH.matcher(text).replaceFirst("");
    }
}
