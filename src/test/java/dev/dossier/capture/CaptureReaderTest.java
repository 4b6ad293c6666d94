package dev.dossier.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.domain.Problem;
import dev.dossier.domain.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class CaptureReaderTest {
    private static final int PAGE = 1 << 20;

    @Test
    void manyPackedFilesInAnArchiveAreReadUpToASizeInTotal() throws IOException {
        var problems = new Problems();
        var captures = new CaptureReader(3 * PAGE).readAll("pages.zip", archive(20), problems);
        assertEquals(2, captures.size());
        assertEquals(
                List.of("it unpacks to more than 3 MB."),
                problems.sorted().stream().map(Problem::what).toList());
    }

    private static byte[] archive(int files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("page-" + i + ".txt"));
                zip.write(packed());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("The pier is open. ".repeat(PAGE / 18).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
