package dev.dossier.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Languages as BCP 47 writes them: {@code en}, {@code zh-Hans}. */
public final class LanguageTags {
    private LanguageTags() {}

    /** Whether {@code tag} is well formed and names a language. */
    public static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
