package dev.dossier.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds no error on any page of the committed site. */
class NuCheckerTest {

    private static final Path HARNESS = Path.of("src/test/resources/site-harness");

    private static NuChecker checker;

    @BeforeAll
    static void readSchemas() throws Exception {
        checker = new NuChecker();
    }

    @Test
    void everyPageOfTheSiteIsValid() throws Exception {
        var site = Path.of("site");
        var errors = new ArrayList<String>();
        for (var page : Files.isDirectory(site) ? new SitePages(site).all() : List.<String>of()) {
            for (var error : checker.check(site.resolve(page))) {
                errors.add("site/" + page + ":" + error);
            }
        }
        assertEquals("", String.join("\n", errors));
    }

    @Test
    void aValidPageHasNoErrors() throws Exception {
        assertEquals(List.of(), checker.check(HARNESS.resolve("sound/topics/index.html")));
    }

    @Test
    void anInvalidPageIsReportedWithItsLine() throws Exception {
        var errors = checker.check(HARNESS.resolve("broken/index.html"));
        assertTrue(
                errors.stream().anyMatch(error -> error.matches("12:\\d+: Duplicate ID .twice.\\.")), errors::toString);
    }
}
