package dev.dossier.eval.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the site of a host: {@code www.news.example.co.uk} is of {@code example.co.uk}. */
final class Site {
    /** Labels that countries put before their own where a name is registered below them. */
    private static final Set<String> SECOND_LEVEL =
            Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "gob");

    private Site() {}

    static String of(String host) {
        var labels = List.of(host.toLowerCase(Locale.ROOT).split("\\."));
        var size = labels.size();
        var isBelowSecond =
                size > 2 && labels.get(size - 1).length() == 2 && SECOND_LEVEL.contains(labels.get(size - 2));
        return String.join(".", labels.subList(Math.max(0, size - (isBelowSecond ? 3 : 2)), size));
    }
}
