package dev.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The {@code meta} elements of a page by the name they go under, whichever attribute gives it; names in any case. */
final class PageMeta {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> values = new HashMap<>();

    PageMeta(Document page) {
        for (var meta : page.select("meta[content]")) {
            var value = meta.attr("content").replaceAll("[\\s\\u00a0]+", " ").strip();
            if (value.isEmpty()) {
                continue;
            }
            NAMES.stream()
                    .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name ->
                            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
        }
    }

    /** The first value of the first of {@code names} that the page has. */
    Optional<String> first(String... names) {
        return all(List.of(names)).stream().findFirst();
    }

    /** All values, by the order of {@code names}, then of the page. */
    List<String> all(List<String> names) {
        return names.stream()
                .flatMap(name -> values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream())
                .distinct()
                .toList();
    }
}
