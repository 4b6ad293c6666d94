package dev.dossier.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bytes to text: a byte order mark decides; else UTF-8 where the bytes are UTF-8; else the charset that an HTML page declares; else
 * GB 18030 where the bytes can only be Chinese; else windows-1252, which the WHATWG Encoding Standard names as the default of the web.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta|\\?xml|[a-z]+\\b)[^>]{0,200}?\\b(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");
    /** The HTML standard looks for the declaration in the first 1,024 bytes; real pages put it later. */
    private static final int DECLARATION_WINDOW = 8192;
    /** Text has next to no control characters; a picture or archive has one in ten bytes or more. */
    private static final double MOST_CONTROLS = 0.02;

    /** The text without its byte order mark and stray NULs, its line ends as they are; empty where the bytes are no text. */
    Optional<String> decode(byte[] bytes) {
        var text = startsWith(bytes, 0xEF, 0xBB, 0xBF)
                ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
                : startsWith(bytes, 0xFF, 0xFE)
                        ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)
                        : startsWith(bytes, 0xFE, 0xFF)
                                ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
                                : withoutMark(bytes);
        return isText(text) ? Optional.of(text.replace("\0", "")) : Optional.empty();
    }

    private static String withoutMark(byte[] bytes) {
        var declared = declaredCharset(bytes);
        var isEscaped = declared.isPresent() && declared.get().name().startsWith("ISO-2022");
        if (!isEscaped) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                // Not UTF-8: the declared charset, or the web's default, below.
            }
        }
        return new String(
                bytes,
                declared.filter(c -> c != StandardCharsets.UTF_8)
                        .orElseGet(() -> ChineseBytes.are(bytes) ? GB18030 : WINDOWS_1252));
    }

    private static Optional<Charset> declaredCharset(byte[] bytes) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION_WINDOW));
        var matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a charset that nobody knows decides nothing
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(String text) {
        var controls = text.chars().filter(TextDecoder::isControl).count();
        return controls <= text.length() * MOST_CONTROLS;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD';
    }
}
