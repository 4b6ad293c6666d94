package dev.dossier.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page as browsers save it in one file (MHTML, RFC 2557): its first part that is HTML. */
final class MhtmlArchive implements CaptureArchive {
    private static final Pattern HEAD =
            Pattern.compile("(?i)\\A(?:[\\w-]+:.*\\r?\\n(?:[ \\t]+.*\\r?\\n)*)*?(?:MIME-Version|Content-Type):.*");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern SOFT_BREAK = Pattern.compile("=[ \\t]*\\r?\\n");
    private static final int BEGINNING = 4096;

    @Override
    public String name() {
        return "MHTML file";
    }

    @Override
    public boolean holds(CaptureFile file) {
        var beginning = file.beginning(BEGINNING);
        return HEAD.matcher(beginning).lookingAt()
                && beginning.toLowerCase(Locale.ROOT).contains("multipart/related");
    }

    @Override
    public Opened open(CaptureFile file) throws IOException {
        var text = file.beginning(file.bytes().length);
        var boundary = BOUNDARY.matcher(text);
        if (!boundary.find()) {
            throw new IOException("no boundary");
        }
        var mark = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
        var whole = headers(text);
        for (var part : text.split("(?m)^" + Pattern.quote(mark) + "(?:--)?[ \\t]*\\r?$")) {
            var headers = headers(part.stripLeading());
            if (headers.getOrDefault("content-type", "")
                    .toLowerCase(Locale.ROOT)
                    .startsWith("text/html")) {
                var address = Optional.ofNullable(whole.get("snapshot-content-location"))
                        .or(() -> Optional.ofNullable(headers.get("content-location")));
                var isWhole = text.contains(mark + "--");
                return new Opened(List.of(file.unwrapped(body(part.stripLeading(), headers), address)), isWhole);
            }
        }
        return new Opened(List.of(), true);
    }

    private static Map<String, String> headers(String part) {
        var headers = new LinkedHashMap<String, String>();
        var head = part.split("\\r?\\n\\r?\\n", 2)[0].replaceAll("\\r?\\n[ \\t]+", " ");
        head.lines()
                .filter(line -> line.indexOf(':') > 0)
                .forEach(line -> headers.putIfAbsent(
                        line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip()));
        return headers;
    }

    private static byte[] body(String part, Map<String, String> headers) throws IOException {
        var pieces = part.split("\\r?\\n\\r?\\n", 2);
        var body = pieces.length > 1 ? pieces[1] : "";
        try {
            return switch (headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
                case "quoted-printable" -> quotedPrintable(body);
                case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
                default -> body.getBytes(StandardCharsets.ISO_8859_1);
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("broken encoding", e);
        }
    }

    private static byte[] quotedPrintable(String body) {
        var text = SOFT_BREAK.matcher(body).replaceAll("");
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            var isCode = text.charAt(i) == '='
                    && i + 2 < text.length()
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0;
            out.write(isCode ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
            i += isCode ? 2 : 0;
        }
        return out.toByteArray();
    }
}
