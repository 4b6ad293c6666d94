package dev.dossier.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line, or the end of one, about whose text it is: {@code ©2025 Example Wire Company}, {@code This article originally appeared in
 * Example Wire.}
 *
 * @param start where it begins in the line
 */
record RightsLine(int start, Optional<String> owner, Optional<Integer> year, boolean namesOrigin) {
    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{N} .&'’:-]{1,60}?)";
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:^|\\s*[–—|-]+\\s*|\\s+)(?:(?:Copyright )?©|(?:\\([cC]\\)|Copyright)(?=\\s*(?:19|20)\\d\\d))\\s*((?:19|20)\\d\\d)?(?:\\s*[-–]\\s*((?:19|20)\\d\\d))?,?\\s*(?:by )?"
                    + NAME + "?(?:[.,]? (?i:all rights reserved).*)?\\.?$");
    /** Looked for first, since it is not in most lines. */
    private static final Pattern SIGN = Pattern.compile("©|\\([cC]\\)|Copyright");

    private static final Pattern ORIGIN = Pattern.compile(
            "^\\(?(?:This|The) (?i:article|story|report|piece|text) (?i:was )?(?i:originally|first) (?i:appeared|published|ran|printed) (?i:in|on|by|at) "
                    + NAME + "(?:,? (?i:on|and|under|in) .*)?\\.?\\)?$");
    private static final Pattern SOURCE =
            Pattern.compile("^(?i:source|quelle|fuente|来源|agency)\\s*[:：]\\s*" + NAME + "\\.?$");
    private static final Pattern COMPANY =
            Pattern.compile(",? (?:Company|Co\\.?|Inc\\.?|Ltd\\.?|LLC|Corp(?:oration)?\\.?|Group|plc|GmbH)$");

    /** The rights line that {@code line} is or ends with. */
    static Optional<RightsLine> read(String line) {
        var origin = ORIGIN.matcher(line);
        if (origin.matches()) {
            return Optional.of(new RightsLine(0, Optional.of(name(origin.group(1))), Optional.empty(), true));
        }
        var source = SOURCE.matcher(line);
        if (source.matches()) {
            return Optional.of(new RightsLine(0, Optional.of(name(source.group(1))), Optional.empty(), true));
        }
        var copyright = COPYRIGHT.matcher(line);
        if (!SIGN.matcher(line).find() || !copyright.find()) {
            return Optional.empty();
        }
        var year = Optional.ofNullable(copyright.group(2)).or(() -> Optional.ofNullable(copyright.group(1)));
        var owner = Optional.ofNullable(copyright.group(3)).map(RightsLine::name);
        return year.isEmpty() && owner.isEmpty()
                ? Optional.empty()
                : Optional.of(new RightsLine(copyright.start(), owner, year.map(Integer::valueOf), false));
    }

    private static String name(String printed) {
        return COMPANY.matcher(printed.strip()).replaceFirst("").strip();
    }
}
