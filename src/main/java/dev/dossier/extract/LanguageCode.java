package dev.dossier.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a language as pages declare it: {@code en_GB} becomes {@code en-GB}. */
final class LanguageCode {
    private static final Pattern FORM =
            Pattern.compile("([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\\d{3}))?(?:[.@].*)?");

    private LanguageCode() {}

    /** The code in BCP 47's form; empty where {@code declared} is no code. */
    static Optional<String> read(String declared) {
        var matcher = FORM.matcher(declared.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var code = matcher.group(1).toLowerCase(Locale.ROOT);
        var region = matcher.group(3);
        return Optional.of(region == null ? code : code + "-" + region.toUpperCase(Locale.ROOT));
    }
}
