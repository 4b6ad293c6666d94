package dev.dossier.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Anything in gzip (RFC 1952); several members are one text. */
final class GzipArchive implements CaptureArchive {
    /** A file that unpacks to more is an attack, not an article. */
    private static final int MOST_BYTES = 1 << 29;

    @Override
    public String name() {
        return "gzip file";
    }

    @Override
    public boolean holds(CaptureFile file) {
        return file.startsWith(0x1F, 0x8B, 0x08);
    }

    @Override
    public Opened open(CaptureFile file) throws IOException {
        var unpacked = new ByteArrayOutputStream();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked.write(buffer, 0, read);
                if (unpacked.size() > MOST_BYTES) {
                    throw new TooLargeException();
                }
            }
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            if (unpacked.size() == 0) {
                throw e;
            }
            return new Opened(List.of(file.unwrapped(unpacked.toByteArray(), Optional.empty())), false);
        }
        return new Opened(List.of(file.unwrapped(unpacked.toByteArray(), Optional.empty())), true);
    }
}
