package dev.dossier.cli;

import dev.dossier.site.SiteConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that a command works on.
 *
 * @param root absolute
 */
record Project(Path root) {
    private static final String CONTENT = "content";

    /** The nearest folder upwards that holds {@code jbake.properties} or {@code content/}; where none does, {@code start} itself. */
    static Project around(Path start) {
        var here = start.toAbsolutePath().normalize();
        return new Project(Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(Project::isRoot)
                .findFirst()
                .orElse(here));
    }

    private static boolean isRoot(Path folder) {
        return Files.isRegularFile(folder.resolve(SiteConfiguration.FILE))
                || Files.isDirectory(folder.resolve(CONTENT));
    }
}
