package dev.dossier.content;

import dev.dossier.domain.Corpus;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds a project's articles, topics, entities and publishers, each in a folder of its own:
 * {@code content/articles/chip-rules.md}. Files may lie in folders below these; a file's name is its slug.
 */
public final class ContentFolder {
    private static final String MARKDOWN = ".md";
    private static final String NOTES = "notes";

    private final Path folder;
    private final String name;

    /** The folder, called by its own name in messages: {@code content/articles/chip-rules.md:4}. */
    public ContentFolder(Path folder) {
        this(
                folder,
                Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("content"));
    }

    /** @param name what the folder is called in messages, with forward slashes: {@code ../demo/content} */
    public ContentFolder(Path folder, String name) {
        this.folder = linked(folder);
        this.name = name;
    }

    /**
     * Everything in the folder, except drafts, which are read and checked all the same. Whatever is wrong in any file becomes a
     * problem, and so does a file that nobody reads. Files whose names begin with a dot are passed over.
     */
    public Corpus readAll(Problems problems) {
        return new ContentFolders(List.of(this)).readAll(problems);
    }

    void readInto(CorpusReading reading, Problems problems) {
        if (Files.isDirectory(folder)) {
            files().forEach(file -> read(file, reading, problems));
        } else {
            var fix = "make it, or name the right folder.";
            problems.error("no-content", Place.of(name), "there is no such folder.", fix);
        }
    }

    /** The folder behind a link: walking a link itself finds nothing. */
    private static Path linked(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            return folder;
        }
    }

    /** By name, not by the order of the file system. */
    private List<String> files() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String file, CorpusReading reading, Problems problems) {
        var shown = name + "/" + file;
        var slash = file.indexOf('/');
        var top = slash < 0 ? "" : file.substring(0, slash);
        var kind = Kind.ofFolder(top);
        if (top.equals(NOTES)) {
            problems.note("unread-file", Place.of(shown), "notes are not read yet.", "keep it; it has no page so far.");
        } else if (kind.isEmpty() || !file.endsWith(MARKDOWN) || Files.isDirectory(folder.resolve(file))) {
            var fix = "give it a name in .md under articles, topics, entities or publishers, or move it out.";
            problems.warning("unread-file", Place.of(shown), "nothing reads this file.", fix);
        } else {
            bytes(file, shown, problems).ifPresent(bytes -> reading.read(kind.get(), shown, bytes));
        }
    }

    private Optional<byte[]> bytes(String file, String shown, Problems problems) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file)));
        } catch (IOException e) {
            problems.error("unreadable", Place.of(shown), "the file cannot be opened.", "see who may read it.");
            return Optional.empty();
        }
    }
}
