package dev.dossier.site.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The HTML pages of a built site, as paths relative to it: {@code topics/index.html}. */
final class SitePages {

    private static final Pattern KIND = Pattern.compile("(?m)^kind: *(\\S+)");

    private final Path site;

    SitePages(Path site) {
        this.site = site;
    }

    /** Every page, sorted. */
    List<String> all() {
        try (var files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * At least one page of every type, sorted: all pages at the top, in each folder its index, its first page and its
     * largest one (the hardest to lay out), and an entity of each kind. Redirect pages are left out.
     *
     * @param content the folder whose {@code entities/*.md} tell the kinds
     */
    List<String> ofEveryType(Path content) {
        var byFolder = new TreeMap<String, List<String>>();
        for (var page : all()) {
            if (!read(site.resolve(page)).contains("http-equiv=\"refresh\"")) {
                byFolder.computeIfAbsent(folder(page), folder -> new ArrayList<>())
                        .add(page);
            }
        }
        var chosen = new TreeSet<String>();
        byFolder.forEach((folder, pages) -> {
            pages.stream()
                    .filter(page -> folder.isEmpty() || page.endsWith("/index.html"))
                    .forEach(chosen::add);
            pages.stream()
                    .filter(page -> !page.endsWith("/index.html"))
                    .findFirst()
                    .ifPresent(chosen::add);
            pages.stream()
                    .max(Comparator.comparingInt(
                            page -> read(site.resolve(page)).length()))
                    .ifPresent(chosen::add);
        });
        chosen.addAll(anEntityOfEachKind(content.resolve("entities")));
        return List.copyOf(chosen);
    }

    private List<String> anEntityOfEachKind(Path entities) {
        var byKind = new TreeMap<String, String>();
        for (var page : all()) {
            var source = entities.resolve(page.replaceFirst("^entities/(.*)\\.html$", "$1.md"));
            if (page.startsWith("entities/") && Files.isRegularFile(source)) {
                KIND.matcher(read(source)).results().forEach(kind -> byKind.putIfAbsent(kind.group(1), page));
            }
        }
        return List.copyOf(byKind.values());
    }

    private static String folder(String page) {
        return page.substring(0, Math.max(0, page.lastIndexOf('/')));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
