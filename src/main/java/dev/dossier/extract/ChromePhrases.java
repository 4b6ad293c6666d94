package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines that apps and sites put around articles by the phrases of {@code chrome-phrases.txt}: {@code No comments yet…}. */
final class ChromePhrases {
    static final ChromePhrases STANDARD = new ChromePhrases(ResourceLines.read("chrome-phrases.txt"));

    /** A notice or promotion has a sentence or two; what is longer is a paragraph that only speaks of cookies or apps. */
    private static final int LONGEST = 350;

    private final List<Phrase> phrases = new ArrayList<>();

    private ChromePhrases(List<String> lines) {
        var rule = "";
        for (var line : lines) {
            if (line.startsWith("[") && line.endsWith("]") && line.matches("\\[[a-z-]+]")) {
                rule = line.substring(1, line.length() - 1);
            } else {
                var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                phrases.add(new Phrase(rule, Pattern.compile(line, flags), line.contains("(?<site>")));
            }
        }
    }

    /** The rule that knows {@code line} as chrome. */
    Optional<String> rule(String line) {
        var stripped = line.strip();
        return stripped.length() > LONGEST
                ? Optional.empty()
                : phrases.stream()
                        .filter(phrase -> phrase.pattern().matcher(stripped).matches())
                        .map(Phrase::rule)
                        .findFirst();
    }

    /** The name by which a site speaks of itself in a line of its chrome. */
    Optional<String> site(String line) {
        return phrases.stream()
                .filter(Phrase::namesSite)
                .map(phrase -> phrase.pattern().matcher(line.strip()))
                .filter(Matcher::matches)
                .flatMap(matcher -> Optional.ofNullable(matcher.group("site")).stream())
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .findFirst();
    }

    private record Phrase(String rule, Pattern pattern, boolean namesSite) {}
}
