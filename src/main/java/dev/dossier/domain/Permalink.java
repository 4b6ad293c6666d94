package dev.dossier.domain;

/**
 * The address of a page inside the site: relative to the site's root, with forward slashes and the file's name, such as
 * {@code topics/deepseek.html}. Never starts with a slash and never leaves the site.
 */
public record Permalink(String path) implements Comparable<Permalink> {
    public Permalink {
        if (path.isEmpty()
                || path.startsWith("/")
                || path.endsWith("/")
                || path.contains("..")
                || path.contains("\\")) {
            throw new IllegalArgumentException("not an address inside the site: " + path);
        }
    }

    /** The way from this page's folder to the site's root: {@code ""} for {@code index.html}, {@code "../"} one folder down. */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The relative link from the page at {@code from} to this one: {@code ../topics/deepseek.html}. */
    public String from(Permalink from) {
        return from.toRoot() + path;
    }

    @Override
    public int compareTo(Permalink other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
