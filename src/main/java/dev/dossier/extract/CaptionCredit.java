package dev.dossier.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A caption parted from the credit at its end: {@code The bridge at dawn. (Dana Reyes/Sample Wire)}. What may be a part of the sentence
 * stays there.
 */
record CaptionCredit(String words, Optional<String> credit) {
    /** How agencies and photographers are named; capitals alone would take away the names of people who are shown. */
    private static final String SOURCE =
            "(?:[^()\\[\\]]*(?:/|©|\\bvia\\b|\\bPhotos?\\b|\\bImages\\b|\\bPictures\\b|\\bAFP\\b|\\bAP\\b|\\bREUTERS\\b|\\bReuters\\b"
                    + "|\\bEPA\\b|\\bdpa\\b|\\bGetty\\b|\\bXinhua\\b|\\bFoto:|\\bCredit:)[^()\\[\\]]*)";

    private static final String LABEL =
            "(?:(?i:photo(?:graph)?s?|images?|pictures?|fotos?|bild(?:er)?|credits?|crédits?|copyright|source|quelle"
                    + "|fotografie|fotografía|imagen|picture credit|photo credit|image credit)(?:\\s+(?i:by|credit|courtesy(?: of)?))?\\s*[:©/|]"
                    + "|(?i:photos?|images?|pictures?|photographs?) (?i:by|courtesy of)\\s|[(]c[)]|©|图源?：|摄影：|来源：)";

    /** A label at the beginning, behind a sentence or behind a dash, and a name of a few words up to the end. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|(?<=[.!?…\"”’»。)])\\s*|\\s+[-–—|•/]\\s*|\\s+(?=©))[(\\[]?" + LABEL + "\\s*[^.!?]{2,100}\\.?[)\\]]?$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[]" + SOURCE + "[)\\]]\\.?$");
    /** Behind a whole sentence: {@code Dana Reyes/Sample Wire}. */
    private static final Pattern BARE =
            Pattern.compile("(?<=[.!?…\"”])\\s+(?=[^.!?]{2,80}$)(?=\\p{Lu})" + SOURCE + "$");

    private static final Pattern WRAPPING = Pattern.compile("^[\\s(\\[|•–—-]+|[\\s)\\]]+$");

    /** The parts of a caption. */
    static CaptionCredit read(String caption) {
        var text = caption.strip();
        for (var pattern : java.util.List.of(LABELLED, IN_BRACKETS, BARE)) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                var credit = WRAPPING.matcher(text.substring(matcher.start())).replaceAll("");
                return new CaptionCredit(text.substring(0, matcher.start()).strip(), Optional.of(credit));
            }
        }
        return new CaptionCredit(text, Optional.empty());
    }
}
