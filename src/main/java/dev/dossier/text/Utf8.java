package dev.dossier.text;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes as text: strictly UTF-8, a byte order mark left out, lines ended by {@code \n}. */
public final class Utf8 {
    private Utf8() {}

    /** The text; empty, with a problem at the line of the first wrong byte, where the bytes are not UTF-8. */
    public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            var what = "the byte 0x" + String.format(Locale.ROOT, "%02X", bytes[in.position()]) + " is not UTF-8.";
            var fix = "save the file as UTF-8.";
            problems.error("not-utf-8", new Place(file, line(bytes, in.position())), what, fix);
            return Optional.empty();
        }
        var text = out.flip().toString();
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static int line(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
