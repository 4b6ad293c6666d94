package dev.dossier.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells by an element's name, class, id and role what it is for, by the words of {@code block-names.txt}. */
final class BlockNames {
    private static final Map<String, Set<String>> RULES = rules();
    private static final Map<String, String> TAGS = Map.of(
            "nav", "navigation",
            "footer", "site-footer",
            "aside", "sidebar",
            "form", "form",
            "button", "form",
            "figcaption", "caption",
            "dialog", "app-promotion");
    private static final Map<String, String> ROLES = Map.of(
            "navigation", "navigation",
            "complementary", "sidebar",
            "contentinfo", "site-footer",
            "search", "form",
            "dialog", "app-promotion");

    private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private BlockNames() {}

    /** The rule that knows {@code element} as something else than text. */
    static Optional<String> rule(Element element) {
        if (element.hasAttr("hidden")) {
            return Optional.of("hidden");
        }
        return Optional.ofNullable(TAGS.get(element.normalName()))
                .or(() -> Optional.ofNullable(ROLES.get(element.attr("role"))))
                .or(() -> byWords(element));
    }

    private static Optional<String> byWords(Element element) {
        var names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return Optional.empty();
        }
        var spaced = CASE_CHANGE.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
        var words = List.of(NO_LETTERS.split(spaced));
        return RULES.entrySet().stream()
                .filter(rule -> words.stream().anyMatch(rule.getValue()::contains)
                        || joined(spaced).anyMatch(rule.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Each class without its hyphens, for words that are two: {@code author-bio}. */
    private static Stream<String> joined(String names) {
        return BLANKS.splitAsStream(names).map(name -> NO_LETTERS.matcher(name).replaceAll(""));
    }

    private static Map<String, Set<String>> rules() {
        var rules = new LinkedHashMap<String, Set<String>>();
        var name = "";
        for (var line : ResourceLines.read("block-names.txt")) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.length() - 1);
            } else {
                rules.put(name, Set.of(line.split(" ")));
            }
        }
        return rules;
    }
}
