package dev.dossier.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Detects the language of a text by Apache OpenNLP's model of 103 languages, which is read when the first text is asked for. */
final class LanguageDetection {
    /** The start of a text tells as well as the whole of it. */
    private static final int LONGEST_SAMPLE = 3000;
    /** OpenNLP's clean-up recurses over what is not parted by spaces, and a text may be one endless word. */
    private static final int LONGEST_RUN = 60;

    /**
     * The likeliest language of a text.
     *
     * @param code BCP 47, without a region
     * @param confidence 0 to 1; all languages together have 1, and short texts never much of it
     */
    record Found(String code, double confidence) {}

    /** The likeliest language; empty where the text has no letters. */
    Optional<Found> detect(String text) {
        var sample = sample(text);
        if (sample.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        // A detector for each text: it costs nothing beside the model, and is not made for several threads.
        var best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
        return Optional.of(new Found(Model.code(best.getLang()), best.getConfidence()));
    }

    /** Whether texts in the language with this BCP 47 code can be detected. */
    boolean knows(String code) {
        return Model.CODES.contains(code);
    }

    private static String sample(String text) {
        var sample = new StringBuilder();
        var run = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST_SAMPLE); i++) {
            var letter = text.charAt(i);
            run = Character.isWhitespace(letter) ? 0 : run + 1;
            if (run > LONGEST_RUN && !Character.isLowSurrogate(letter)) {
                sample.append(' ');
                run = 1;
            }
            sample.append(letter);
        }
        return sample.toString();
    }

    /** Loaded with its first use: reading the model takes half a second and 35 MB. */
    private static final class Model {
        private static final Map<String, String> TWO_LETTERS = twoLetters();
        private static final LanguageDetectorModel LOADED = load();
        private static final Set<String> CODES = codes();

        /** BCP 47 has two letters where there are two, and OpenNLP the three letters of ISO 639-3. */
        private static String code(String threeLetters) {
            return TWO_LETTERS.getOrDefault(threeLetters, threeLetters);
        }

        private static Map<String, String> twoLetters() {
            var codes = new HashMap<String, String>();
            for (var code : Locale.getISOLanguages()) {
                var locale = Locale.forLanguageTag(code);
                codes.put(locale.getISO3Language(), locale.toLanguageTag());
            }
            // Single languages that stand for the wider ones whose codes pages use.
            codes.put("cmn", "zh");
            codes.put("pes", "fa");
            codes.put("ekk", "et");
            codes.put("lvs", "lv");
            codes.put("plt", "mg");
            return codes;
        }

        private static Set<String> codes() {
            var codes = new TreeSet<String>();
            for (var language : new LanguageDetectorME(LOADED).getSupportedLanguages()) {
                codes.add(code(language));
            }
            codes.add("no");
            return codes;
        }

        private static LanguageDetectorModel load() {
            try (var in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("missing among the libraries: langdetect-183.bin");
                }
                return new LanguageDetectorModel(new BufferedInputStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
