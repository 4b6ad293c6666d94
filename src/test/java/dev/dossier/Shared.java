package dev.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The captures, labels and benchmarks that lie beside the project and never go into it. */
public final class Shared {
    private static final Path FOLDER = Path.of("../shared");
    private static final String PROPERTY = "shared";

    private Shared() {}

    /** A folder or file of the shared data; where it is missing the test is skipped, or fails when {@code CI=true}. */
    public static Path path(String relative) {
        var path = resolve(relative);
        if (!isThere(relative)) {
            var message = "measured against " + path.normalize() + ", which is not there";
            Assertions.assertNotEquals("true", System.getenv("CI"), message);
            Assumptions.abort(message);
        }
        return path;
    }

    /** Whether the folder or file is there; for those who can do without. */
    public static boolean isThere(String relative) {
        return Files.exists(resolve(relative));
    }

    private static Path resolve(String relative) {
        return Path.of(System.getProperty(PROPERTY, FOLDER.toString())).resolve(relative);
    }
}
