package dev.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the language of an article by what its page declares and by what its text is written in. */
final class LanguageGuesser {
    private static final String DEFAULT = "en";
    /** So sure of the text's language goes before what the page declares; some forty words of text are needed for it. */
    private static final double OVERRULES = 0.5;
    /** Each of the languages has 0.01 when nothing tells; a word or two have hardly more. */
    private static final double TELLS = 0.013;
    /** Languages so near to one another that a page knows better which of them it is written in. */
    private static final List<Set<String>> KIN = List.of(
            Set.of("no", "nb", "nn"),
            Set.of("sh", "bs", "hr", "sr"),
            Set.of("id", "ms", "min"),
            Set.of("zh", "nan", "yue"),
            Set.of("fil", "tl"));

    private final LanguageDetection detection = new LanguageDetection();

    /**
     * The language that a page declares, unless its text is clearly in another: templates often declare English whatever they hold.
     *
     * @param declared with a region, such as {@code en-GB}, which is kept
     */
    String settle(Optional<String> declared, String text) {
        if (declared.isEmpty()) {
            return guess(text);
        }
        var code = declared.get().replaceFirst("-.*", "");
        return detection
                .detect(text)
                .filter(found -> found.confidence() >= OVERRULES && detection.knows(code) && !isKin(found.code(), code))
                .map(LanguageDetection.Found::code)
                .orElse(declared.get());
    }

    /** A BCP 47 code such as {@code de}; English where nothing tells. */
    String guess(String text) {
        return detection
                .detect(text)
                .filter(found -> found.confidence() >= TELLS)
                .map(LanguageDetection.Found::code)
                .orElse(DEFAULT);
    }

    private static boolean isKin(String one, String other) {
        return one.equals(other) || KIN.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
    }
}
