package dev.dossier.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable ASCII name of a page or file, such as {@code huawei-and-smic}: words of {@code a-z0-9} joined by single hyphens, 1 to 120
 * characters. Ordered by its characters, so that a list of slugs has one order on every machine.
 */
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 120;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug, or empty where {@code value} is not written as one. */
    public static Optional<Slug> parse(String value) {
        return isSlug(value) ? Optional.of(new Slug(value)) : Optional.empty();
    }

    private static boolean isSlug(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
