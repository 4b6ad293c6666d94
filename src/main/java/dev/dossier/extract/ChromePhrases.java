package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines that apps and sites put around articles by the phrases of {@code chrome-phrases.txt}: {@code No comments yet…}. */
final class ChromePhrases {
    static final ChromePhrases STANDARD = new ChromePhrases(ResourceLines.read("chrome-phrases.txt"));

    /** A notice or promotion has a sentence or two; what is longer is a paragraph that only speaks of cookies or apps. */
    private static final int LONGEST = 350;

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Phrase> namingSites;
    private final List<String> rules = new ArrayList<>();

    private ChromePhrases(List<String> lines) {
        var rule = "";
        for (var line : lines) {
            if (line.startsWith("[") && line.endsWith("]") && line.matches("\\[[a-z-]+]")) {
                rule = line.substring(1, line.length() - 1);
                rules.add(rule);
            } else {
                var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                var begins = FirstCharacters.of(line);
                phrases.add(new Phrase(rule, Pattern.compile(line, flags), begins, Phrase.needed(line)));
            }
        }
        namingSites = phrases.stream()
                .filter(phrase -> phrase.pattern().pattern().contains("(?<site>"))
                .toList();
    }

    /** The rule that knows {@code line} as chrome. */
    Optional<String> rule(String line) {
        var stripped = line.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        var lower = stripped.toLowerCase(Locale.ROOT);
        var first = FirstCharacters.fold(stripped);
        for (var phrase : phrases) {
            if (phrase.begins().allow(first)
                    && phrase.couldMatch(lower)
                    && phrase.pattern().matcher(stripped).matches()) {
                return Optional.of(phrase.rule());
            }
        }
        return Optional.empty();
    }

    /** The place of {@code rule} in the list, from 1; 0 for none. */
    int number(Optional<String> rule) {
        return rule.map(name -> rules.indexOf(name) + 1).orElse(0);
    }

    /** The name by which a site speaks of itself in a line of its chrome. */
    Optional<String> site(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        var first = FirstCharacters.fold(line.strip());
        return namingSites.stream()
                .filter(phrase -> phrase.begins().allow(first) && phrase.couldMatch(lower))
                .map(phrase -> phrase.pattern().matcher(line.strip()))
                .filter(Matcher::matches)
                .flatMap(matcher -> Optional.ofNullable(matcher.group("site")).stream())
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .findFirst();
    }

    /**
     * One expression.
     *
     * @param begins the characters that a line can begin with
     * @param needed words of which a line must hold one; empty where the expression says it less plainly
     */
    private record Phrase(String rule, Pattern pattern, FirstCharacters begins, List<String> needed) {
        /** {@code .*\b(agree|accept)\b} is slow on every line that has neither word. */
        private static final Pattern FIRST_WORDS =
                Pattern.compile("^\\.(?:\\*|\\{\\d+,\\d+})\\\\b(?:\\(([a-z|]+)\\)|([a-z]{3,}+)(?![?*]))");

        static List<String> needed(String expression) {
            var matcher = FIRST_WORDS.matcher(expression);
            if (!matcher.find()) {
                return List.of();
            }
            return matcher.group(1) != null ? List.of(matcher.group(1).split("\\|")) : List.of(matcher.group(2));
        }

        boolean couldMatch(String lower) {
            return needed.isEmpty() || needed.stream().anyMatch(lower::contains);
        }
    }
}
