package dev.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names out of a byline: {@code By Jane Doe and John Roe} gives the two names. */
final class Byline {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|der|den|da|bin|al|el)){1,4}";
    private static final Pattern LINE =
            Pattern.compile("(?:By|BY|by|Von|Par|Por|Written by|Story by|Text:|Author:|Authors:)[: ] ?(" + NAME
                    + "(?:(?:, | and | & | und | et | y |, and )" + NAME + ")*)(?:\\s*[|,·–-].*)?");
    private static final Pattern BETWEEN = Pattern.compile(", and | and | & | und | et | y |, ");

    private Byline() {}

    /** The separate names, in order; empty where {@code line} is no byline. */
    static Optional<List<String>> read(String line) {
        var matcher = LINE.matcher(line.strip());
        return matcher.matches() ? Optional.of(List.of(BETWEEN.split(matcher.group(1)))) : Optional.empty();
    }
}
