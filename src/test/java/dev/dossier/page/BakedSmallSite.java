package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.Golden;
import dev.dossier.domain.Problems;
import dev.dossier.site.SiteConfiguration;
import dev.dossier.site.SiteRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small briefing as files, and the demo as it is committed: what programs read is read here with parsers that are not ours. */
final class BakedSmallSite {
    private static final Path EXPECTED = Path.of("src/test/resources/page/files");
    private static final Path DEMO = Path.of("site");

    private final Path folder;

    /** Bakes the small briefing into an empty folder. */
    BakedSmallSite(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder.resolve("site"));
        var project = Files.createDirectory(folder.resolve("project"));
        var problems = new Problems();
        var briefing = SmallBriefing.make();
        var plan = new PagePlanner(SmallBriefing.SETTINGS).plan(briefing);
        new SiteRenderer(SiteConfiguration.read(project, problems), 2)
                .render(plan, briefing.corpus().articles(), this.folder, problems);
        assertEquals(List.of(), problems.sorted());
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Holds a file against the one of the same name, a folder's slash written as a hyphen, under {@code page/files}. */
    void assertAsExpected(String file) throws IOException {
        Golden.assertMatches(EXPECTED.resolve(file.replace('/', '-')), text(file));
    }

    /** The files of the small site and of the demo whose path within the site matches. */
    List<Path> andDemo(String path) throws IOException {
        try (var small = Files.walk(folder);
                var demo = Files.walk(DEMO)) {
            return Stream.concat(matching(small, folder, path), matching(demo, DEMO, path))
                    .toList();
        }
    }

    private static Stream<Path> matching(Stream<Path> files, Path root, String path) {
        return files
                .filter(Files::isRegularFile)
                .filter(file ->
                        root.relativize(file).toString().replace('\\', '/').matches(path))
                .sorted()
                .toList()
                .stream();
    }
}
