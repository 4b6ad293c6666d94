package dev.dossier.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** A web archive in ZIP (WACZ 1.1.1): its WARC files; of any other ZIP file, the files that can be captures. */
final class ZipArchive implements CaptureArchive {
    private static final int MOST_BYTES = 1 << 29;

    @Override
    public String name() {
        return "ZIP file";
    }

    @Override
    public boolean holds(CaptureFile file) {
        return file.startsWith('P', 'K', 3, 4);
    }

    @Override
    public Opened open(CaptureFile file) throws IOException {
        record Entry(String name, byte[] bytes) {}
        var entries = new ArrayList<Entry>();
        var size = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("(?i).*\\.(?:warc|warc\\.gz|html?|mhtml?|md|txt|json|xml)")) {
                    var bytes = zip.readNBytes(MOST_BYTES);
                    size += bytes.length;
                    if (size > MOST_BYTES) {
                        throw new TooLargeException();
                    }
                    entries.add(new Entry(entry.getName(), bytes));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name that is no text", e);
        }
        entries.sort(Comparator.comparing(Entry::name));
        var isWebArchive = entries.stream().anyMatch(entry -> entry.name().contains(".warc"));
        var files = new ArrayList<CaptureFile>();
        for (var entry : entries) {
            if (!isWebArchive || entry.name().contains(".warc")) {
                files.add(file.inside(files.size() + 1, entry.bytes(), Optional.empty()));
            }
        }
        return new Opened(List.copyOf(files), true);
    }
}
