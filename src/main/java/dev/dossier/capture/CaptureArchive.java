package dev.dossier.capture;

import java.io.IOException;
import java.util.List;

/** A file that holds others, recognised by its first bytes. */
interface CaptureArchive {
    /** What people call it: {@code WARC file}. */
    String name();

    /** Whether {@code file} is one. */
    boolean holds(CaptureFile file);

    /**
     * What is inside, in order.
     *
     * @throws IOException where the archive is broken from its beginning; what could be read before it breaks off is returned
     */
    Opened open(CaptureFile file) throws IOException;

    /**
     * What was inside.
     *
     * @param isWhole whether the archive could be read to its end
     */
    record Opened(List<CaptureFile> files, boolean isWhole) {
        public Opened {
            files = List.copyOf(files);
        }
    }
}
