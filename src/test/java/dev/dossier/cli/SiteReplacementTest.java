package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a build replaces a folder, and when it keeps its hands off. */
class SiteReplacementTest {
    @TempDir
    Path folder;

    private TestProject project = new TestProject(Path.of(""));

    @BeforeEach
    void makeProject() throws IOException {
        project = TestProject.plain(folder);
    }

    @Test
    void aFolderThatDossierDidNotMakeIsNeverReplaced() throws IOException {
        project.withSite(Map.of("thesis.txt", "years of work"));
        var ended = project.build();
        assertEquals("""
                site: error: it is not a site made by Dossier, and building would delete what is in it. \
                Fix: empty it, or choose another folder with --out.
                1 error. site/ was left as it was.
                """, ended.err());
        assertEquals(Map.of("thesis.txt", "years of work"), project.site());
    }

    @Test
    void aFolderWithAGitRepositoryIsNeverReplaced() throws IOException {
        project.build();
        project.withSite(Map.of(".git", "gitdir: elsewhere"));
        var ended = project.build();
        assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
        assertTrue(ended.err().startsWith("site: error: it holds a git repository, and building would delete it."));
        assertTrue(project.site().containsKey("index.html"));
    }

    @Test
    void theProjectItselfIsNeverReplaced() throws IOException {
        var before = TestProject.files(project.root());
        var ended = project.build("--out", project.root().toString());
        assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
        assertEquals(before, TestProject.files(project.root()));
    }

    @Test
    void theProjectItselfIsNamedByADot() {
        var ended = project.build("--out", project.root().toString());
        assertTrue(ended.err().startsWith(".: error: it is not a site made by Dossier"), ended.err());
        assertTrue(ended.err().endsWith("./ was left as it was.\n"), ended.err());
    }

    @Test
    void theRootOfTheDiskIsNeverReplaced() {
        var ended = project.build("--out", project.root().getRoot().toString());
        assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
        assertTrue(ended.err().contains(": error: it is not a site made by Dossier"), ended.err());
    }

    @Test
    void aFileIsNeverReplaced() throws IOException {
        project.with("thesis.txt", "years of work");
        var ended = project.build("--out", path("thesis.txt"));
        assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
        assertEquals("""
                thesis.txt: error: it is a file, and building would delete it. Fix: choose a folder with --out.
                1 error. thesis.txt was left as it was.
                """, ended.err());
        assertEquals("years of work", Files.readString(project.root().resolve("thesis.txt")));
    }

    @Test
    void noSiteIsMadeBelowAFile() throws IOException {
        project.with("thesis.txt", "years of work");
        var ended = project.build("--out", path("thesis.txt/site"));
        assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
        assertTrue(ended.err().startsWith("thesis.txt/site: error: it lies below a file"), ended.err());
    }

    @Test
    void anEmptyFolderAndAnOldSiteAreReplaced() throws IOException {
        Files.createDirectories(project.root().resolve("site"));
        assertEquals(ExitCode.FINE, project.build().exitCode());
        project.withSite(Map.of("topics/old.html", "<p>old</p>"));
        var ended = project.build();
        assertTrue(ended.out().contains("files: 0 new, 0 changed, "), ended.out());
        assertTrue(ended.out().contains(" unchanged, 1 removed."), ended.out());
        assertFalse(project.site().containsKey("topics/old.html"));
    }

    @Test
    void contentWithoutArticlesReplacesNothing() throws IOException {
        project.build();
        var before = project.site();
        Files.createDirectories(project.root().resolve("empty"));
        for (var content : List.of("empty", "content/articles")) {
            var ended = project.build("--content", path(content));
            assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
            assertTrue(
                    ended.err()
                            .contains(content + ": error: there is no article in it. "
                                    + "Fix: import captures, or name the folder that holds articles/.\n"),
                    ended.err());
            assertEquals(before, project.site());
        }
    }

    @Test
    void filesThatDoNotChangeAreNotTouched() throws IOException {
        project.build();
        var index = project.root().resolve("site/index.html");
        Files.setLastModifiedTime(index, FileTime.fromMillis(0));
        assertTrue(project.build().out().contains("files: 0 new, 0 changed, "));
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(index));
    }

    @Test
    void aCrashBetweenTheTwoRenamesIsMended() throws IOException {
        project.build();
        Files.move(project.root().resolve("site"), project.root().resolve(".site.replaced"));
        project.with(".site.baking/.dossier", "").with(".site.baking/half.html", "");
        project.with("templates/about.ftlh", "${nothing}");
        assertEquals(ExitCode.BAD_INPUT, project.build().exitCode());
        assertTrue(project.site().containsKey("index.html"), "the old site is back");
        assertFalse(project.site().containsKey("half.html"));
        assertEquals(List.of(), project.leftovers());
    }

    @Test
    void contentMayLieInTwoFolders() throws IOException {
        Files.move(project.root().resolve("content/articles"), project.root().resolve("articles"));
        project.with("imported/articles/.keep", "");
        Files.delete(project.root().resolve("imported/articles/.keep"));
        Files.delete(project.root().resolve("imported/articles"));
        Files.move(project.root().resolve("articles"), project.root().resolve("imported/articles"));
        var ended = project.build("--content", path("imported"), "--content", path("content"), "--quiet");
        assertEquals("", ended.out() + ended.err());
        assertTrue(project.site().containsKey("articles/bread-gets-cheaper.html"));
        assertTrue(project.site().containsKey("topics/flour.html"));
    }

    @Test
    void aSlugInTwoFoldersIsAnError() throws IOException {
        project.with("imported/topics/flour.md", Files.readString(project.root().resolve("content/topics/flour.md")));
        var ended = project.build("--content", path("content"), "--content", path("imported"));
        assertEquals("""
                imported/topics/flour.md: error: the slug flour belongs to content/topics/flour.md already. \
                Fix: rename one of the two files.
                1 error. site/ was left as it was.
                """, ended.err());
    }

    private String path(String name) {
        return project.root().resolve(name).toString();
    }
}
