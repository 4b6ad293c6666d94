package dev.dossier.site;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.text.Nearest;
import dev.dossier.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds a finished site against what makes it work at {@code /}, at {@code /repo/} and from {@code file://}: every link inside the site
 * leads to a file and an anchor that exist, none begins with a slash, nothing is loaded from elsewhere, every page can be reached from
 * {@code index.html}, and every text is UTF-8. The page {@code 404.html} is served at any depth, so it may begin its links with a slash.
 */
public final class LinkChecker {
    private static final String HOME = "index.html";
    private static final String NOT_FOUND = "404.html";
    private static final Pattern TEXT =
            Pattern.compile(".*\\.(?:html|css|js|mjs|json|xml|svg|txt|ics|csv|webmanifest|md)");
    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    private final Path site;
    private final String name;
    private final TreeMap<String, SitePage> pages = new TreeMap<>();
    private SortedSet<String> files = new TreeSet<>();

    /** @param name what the folder is called in messages, with forward slashes: {@code site} */
    public LinkChecker(Path site, String name) {
        this.site = site;
        this.name = name;
    }

    /** Adds what is wrong, with the line of the link. */
    public void check(Problems problems) {
        try {
            files = new FolderTree(site).files();
            for (var file : files) {
                read(file, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages.values().forEach(page -> page.links().forEach(link -> check(page, link, problems)));
        checkReach(problems);
    }

    private void read(String file, Problems problems) throws IOException {
        if (!TEXT.matcher(file).matches()) {
            return;
        }
        var text = Utf8.decode(name + "/" + file, Files.readAllBytes(site.resolve(file)), problems);
        if (text.isPresent() && (file.endsWith(".html") || file.endsWith(".svg"))) {
            pages.put(file, SitePage.parse(file, text.get()));
        } else if (text.isPresent() && file.endsWith(".css")) {
            pages.put(file, styleSheet(file, text.get()));
        }
    }

    private static SitePage styleSheet(String file, String css) {
        var links = STYLE_URL
                .matcher(css)
                .results()
                .map(url -> new SiteLink(url.group(1).strip(), lineAt(css, url.start()), SiteLink.Use.LOADS))
                .toList();
        return new SitePage(file, Set.of(), links, false, Optional.empty());
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private void check(SitePage page, SiteLink link, Problems problems) {
        var where = new Place(name + "/" + page.file(), link.line());
        if (link.isExternal()) {
            if (link.use() == SiteLink.Use.LOADS) {
                var what = "the page loads '" + link.value() + "' from another site.";
                problems.error("external-request", where, what, "put the file into assets/ and link it there.");
            }
            return;
        }
        if (link.isAbsolute() && !page.file().equals(NOT_FOUND)) {
            var what =
                    "the link '" + link.value() + "' begins with a slash, so it breaks under /repo/ and from a disk.";
            problems.error("absolute-link", where, what, "write it relative to the page.");
            return;
        }
        var target = target(page, link);
        if (target.isEmpty() || !files.contains(target.get())) {
            problems.error("broken-link", where, "the link '" + link.value() + "' leads nowhere.", fix(target));
        } else {
            checkAnchor(link, target.get(), where, problems);
        }
    }

    private String fix(Optional<String> target) {
        if (target.isEmpty()) {
            return "keep it inside the site.";
        }
        var index = target.get().isEmpty() ? HOME : target.get() + "/" + HOME;
        return files.contains(index)
                ? "name the file: " + index + "."
                : Nearest.to(target.get(), alike(target.get()))
                        .map(near -> "link " + near + ", or make the page.")
                        .orElse("make the page, or take the link out.");
    }

    /** Files of the same format. */
    private List<String> alike(String file) {
        var format = file.substring(file.lastIndexOf('.') + 1);
        return files.stream().filter(f -> f.endsWith("." + format)).toList();
    }

    private void checkAnchor(SiteLink link, String target, Place where, Problems problems) {
        var anchor = link.anchor();
        var page = pages.get(target);
        if (anchor.isEmpty() || page == null || page.anchors().contains(anchor)) {
            return;
        }
        if (target.endsWith(".html") || target.endsWith(".svg")) {
            var what = "the link '" + link.value() + "' leads to an anchor that " + target + " does not have.";
            problems.error(
                    "broken-anchor", where, what, "give an element there id=\"" + anchor + "\", or change the link.");
        }
    }

    /** The file that the link leads to; empty where it leaves the site. */
    private Optional<String> target(SitePage page, SiteLink link) {
        if (!page.file().equals(NOT_FOUND)) {
            return link.from(page.file());
        }
        var path = link.isAbsolute() ? link.path() : page.base().orElse("") + link.path();
        var whole = path.replaceFirst("^/+", "");
        return Optional.of(files.contains(whole) ? whole : whole.replaceFirst("^[^/]+/", ""));
    }

    private void checkReach(Problems problems) {
        if (!files.contains(HOME)) {
            var what = "the site has no " + HOME + ".";
            problems.error("no-index", Place.of(name), what, "build the site, or name the right folder.");
            return;
        }
        var reached = reached();
        pages.values().stream()
                .filter(page -> page.file().endsWith(".html") && !page.isRedirect())
                .filter(page -> !page.file().equals(NOT_FOUND) && !reached.contains(page.file()))
                .forEach(page -> {
                    var where = Place.of(name + "/" + page.file());
                    var what = "no way leads from " + HOME + " to this page.";
                    problems.warning("unreachable-page", where, what, "link it from a page that can be reached.");
                });
    }

    private Set<String> reached() {
        var reached = new TreeSet<>(List.of(HOME));
        var open = new ArrayDeque<>(List.of(HOME));
        while (!open.isEmpty()) {
            var page = pages.get(open.remove());
            if (page != null) {
                page.links().stream()
                        .filter(link -> link.use() == SiteLink.Use.LEADS && !link.isExternal())
                        .flatMap(link -> link.from(page.file()).stream())
                        .filter(reached::add)
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
