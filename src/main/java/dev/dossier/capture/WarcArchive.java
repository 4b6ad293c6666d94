package dev.dossier.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive (WARC 1.0 and 1.1, ISO 28500): each answer of a server that holds HTML and was not an error. */
final class WarcArchive implements CaptureArchive {
    private static final int OK = 200;
    /** A page that unpacks to more is an attack, not an article. */
    private static final int MOST_BYTES = 1 << 26;

    private static final int MOST_BYTES_OF_ALL = 1 << 29;

    @Override
    public String name() {
        return "WARC file";
    }

    @Override
    public boolean holds(CaptureFile file) {
        return file.beginning(5).equals("WARC/");
    }

    @Override
    public Opened open(CaptureFile file) throws IOException {
        var pages = new ArrayList<CaptureFile>();
        var size = 0L;
        try (var reader = new WarcReader(new ByteArrayInputStream(file.bytes()))) {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcResponse response) {
                    var address = Optional.<String>ofNullable(response.target());
                    var page = page(response);
                    size += page.map(bytes -> bytes.length).orElse(0);
                    if (size > MOST_BYTES_OF_ALL) {
                        return new Opened(List.copyOf(pages), false);
                    }
                    page.ifPresent(bytes -> pages.add(file.inside(pages.size() + 1, bytes, address)));
                }
            }
        } catch (IOException | IllegalArgumentException e) { // the latter: a number or a media type that is none
            return new Opened(List.copyOf(pages), false);
        }
        return new Opened(List.copyOf(pages), true);
    }

    private static Optional<byte[]> page(WarcResponse response) throws IOException {
        if (!response.contentType().base().toString().equals("application/http")) {
            return Optional.empty();
        }
        var http = response.http();
        var type = http.headers().first("Content-Type").orElse("");
        if (http.status() != OK || !type.matches("(?i)\\s*(?:text/html|application/xhtml\\+xml).*")) {
            return Optional.empty();
        }
        var body = http.body().stream().readAllBytes();
        var isPacked = http.headers()
                        .first("Content-Encoding")
                        .filter("gzip"::equalsIgnoreCase)
                        .isPresent()
                && body.length > 2
                && (body[0] & 0xFF) == 0x1F;
        var plain = isPacked ? unpacked(body) : body;
        return Optional.of(withCharset(plain, type));
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var page = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw new IOException("too large");
            }
            return page;
        }
    }

    /** The charset that the server named goes in front, where the decoder looks for it. */
    private static byte[] withCharset(byte[] page, String type) throws IOException {
        var charset = type.replaceFirst("(?i)^.*charset\\s*=\\s*[\"']?([\\w.:-]+).*$", "$1");
        if (charset.equals(type) || charset.matches("(?i)utf-?8")) {
            return page;
        }
        var out = new ByteArrayOutputStream();
        out.write(("<meta charset=\"" + charset + "\">").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.write(page);
        return out.toByteArray();
    }
}
