package dev.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What ARCHITECTURE.md allows: for each package (its name without {@code dev.dossier.}) the words of the column "may use".
 */
record PackageTable(Map<String, Set<String>> mayUse) {

    /** A row such as {@code | `text` | sentences and slugs | domain |}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|[^|\\n]*\\| ([^|\\n]*?) \\|$");

    PackageTable {
        mayUse = Collections.unmodifiableMap(new TreeMap<>(mayUse));
    }

    static PackageTable parse(String markdown) {
        var rows = new TreeMap<String, Set<String>>();
        ROW.matcher(markdown).results().forEach(row -> rows.put(row.group(1), words(row.group(2))));
        return new PackageTable(rows);
    }

    private static Set<String> words(String cell) {
        var words = new TreeSet<>(Arrays.asList(cell.split(", *")));
        words.remove("–");
        return words;
    }

    boolean allows(String user, String used) {
        var words = mayUse.getOrDefault(user, Set.of());
        return words.contains("all") || words.contains(used);
    }
}
