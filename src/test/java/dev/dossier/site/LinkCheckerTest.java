package dev.dossier.site;

import dev.dossier.Golden;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkCheckerTest {

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/site/links"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheProblemsOfTheCase(Path folder) throws IOException {
        var problems = new Problems();
        new LinkChecker(folder.resolve("site"), "site").check(problems);
        var printed = problems.sorted().stream().map(problem -> problem + "\n").collect(Collectors.joining());
        Golden.assertMatches(folder.resolve("problems.txt"), printed);
    }
}
