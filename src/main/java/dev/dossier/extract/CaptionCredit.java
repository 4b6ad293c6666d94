package dev.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A caption parted from the credit at its end: {@code The bridge at dawn. (Dana Reyes/Sample Wire)}. What may be a part of the sentence
 * stays there.
 */
record CaptionCredit(String words, Optional<String> credit) {
    /** What names of agencies and photographers hold; capitals alone would take away the names of people who are shown. */
    private static final String SOURCE =
            "(?:/|©|=|:|\\bvia\\b|\\bPhotos?\\b|\\bImages\\b|\\bPictures\\b|\\bAFP\\b|\\bAP\\b|\\bREUTERS\\b"
                    + "|\\bReuters\\b|\\bEPA\\b|\\bdpa\\b|\\bGetty\\b|\\bXinhua\\b|\\b[Ss]tock|\\.(?:com|net|org)\\b)";

    private static final String WORD =
            "(?:photo(?:graph)?s?|images?|pictures?|fotos?|bild(?:er)?|credits?|crédits?|copyright|source|quelle"
                    + "|fotografie|fotografía|imagen|grafik|фото|图源?|摄影|来源|사진)";

    /** {@code Photo:}, {@code Image credit:}, {@code Foto ©}; the colon makes sure that it is none of the sentence's words. */
    private static final String LABEL =
            "(?iu:" + WORD + "(?:\\s+(?:by|credit|courtesy(?: of)?))?\\s*(?:[:：©=]|\\.{3})|[(]c[)]|©)";

    private static final Pattern LABELLED =
            Pattern.compile("(?:^|\\s+|(?<=\\P{L}))(?:[-–—|•/]\\s*)?[(\\[（]?\\s*" + LABEL + "\\s*.{2,100}$");
    /** Behind a whole sentence: {@code Photo by Dana Reyes}. */
    private static final Pattern BY = Pattern.compile(
            "(?:^|(?<=[.!?…\"”’»)])\\s+)[(\\[]?(?iu:" + WORD + " (?:by|courtesy of)) [^.!?]{2,100}\\.?[)\\]]?$");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(\\[（](?=[^()\\[\\]（）]*" + SOURCE + ")[^()\\[\\]（）]{2,100}[)\\]）]\\.?$");
    /** Behind a whole sentence: {@code Dana Reyes/Sample Wire}. */
    private static final Pattern BARE =
            Pattern.compile("(?<=[.!?…\"”])\\s+(?=\\p{Lu})(?=[^.!?]*" + SOURCE + ")[^.!?]{2,80}$");
    /** Nothing but names. */
    private static final Pattern WHOLE = Pattern.compile(
            "^(?=.{2,60}$)(?=.*" + SOURCE
                    + ")(?:\\p{Lu}\\S*|[-–/|&]|via|by|of|\\S+\\.\\p{Ll}{2,4})(?:\\s+(?:\\p{Lu}\\S*|[-–/|&]|via|by|of|\\S+\\.\\p{Ll}{2,4}))*$");

    private static final List<Pattern> PATTERNS = List.of(LABELLED, BY, IN_BRACKETS, BARE, WHOLE);

    private static final Pattern WRAPPING = Pattern.compile("^[\\s(\\[（|•–—-]+|[\\s)\\]）]+$");

    /** The parts of a caption. */
    static CaptionCredit read(String caption) {
        var text = caption.strip();
        for (var pattern : PATTERNS) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                var credit = WRAPPING.matcher(text.substring(matcher.start())).replaceAll("");
                return new CaptionCredit(text.substring(0, matcher.start()).strip(), Optional.of(credit));
            }
        }
        return new CaptionCredit(text, Optional.empty());
    }
}
