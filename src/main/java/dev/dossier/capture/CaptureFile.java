package dev.dossier.capture;

import dev.dossier.domain.Sha256;
import java.util.Optional;

/**
 * A file, or one inside another.
 *
 * @param name that goes into the record: {@code pages.warc!3} for the third page of an archive
 * @param address where it was fetched, when its archive says so
 */
record CaptureFile(String name, byte[] bytes, String sha256, Optional<String> address) {
    /** The file number {@code number} inside this one; counted from 1. */
    CaptureFile inside(int number, byte[] content, Optional<String> from) {
        return new CaptureFile(name + "!" + number, content, Sha256.hex(content), from);
    }

    /** What this file is when its wrapping is taken off; still the same file to people. */
    CaptureFile unwrapped(byte[] content, Optional<String> from) {
        return new CaptureFile(name, content, sha256, from.or(() -> address));
    }

    boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first {@code length} bytes, one character each. */
    String beginning(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
