package dev.dossier.cli;

import dev.dossier.content.KeyPlaces;
import dev.dossier.domain.Place;
import dev.dossier.domain.Slug;
import dev.dossier.site.SiteConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/** Where the articles of a project lie. */
final class ArticleFiles {
    private static final String MARKDOWN = ".md";

    private final SiteConfiguration project;
    private final TreeMap<Slug, Path> paths = new TreeMap<>();

    private ArticleFiles(SiteConfiguration project) {
        this.project = project;
    }

    /** The files in {@code articles/} of all content folders. */
    static ArticleFiles of(SiteConfiguration project) {
        var files = new ArticleFiles(project);
        project.content().stream()
                .map(folder -> folder.resolve("articles"))
                .filter(Files::isDirectory)
                .forEach(files::add);
        return files;
    }

    private void add(Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(MARKDOWN)).sorted().forEach(file -> {
                var name = String.valueOf(file.getFileName());
                Slug.parse(name.substring(0, name.length() - MARKDOWN.length()))
                        .ifPresent(slug -> paths.putIfAbsent(slug, file));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(Slug article) {
        return Optional.ofNullable(paths.get(article)).orElseThrow();
    }

    byte[] bytes(Slug article) {
        try {
            return Files.readAllBytes(path(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it is told: {@code content/articles/chip-rules.md}. */
    String name(Slug article) {
        return project.nameOf(path(article));
    }

    /** The line of the key in the article's file, or where its front matter begins. */
    Place place(Slug article, String key) {
        return KeyPlaces.of(name(article), bytes(article), key);
    }
}
