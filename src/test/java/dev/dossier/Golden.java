package dev.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in a file; {@code -Dgolden=update} accepts what came out. */
public final class Golden {
    private Golden() {}

    public static void assertMatches(Path expected, String actual) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual, expected.toString());
    }
}
