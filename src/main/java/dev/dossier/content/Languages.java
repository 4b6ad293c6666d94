package dev.dossier.content;

import dev.dossier.text.LanguageTags;
import java.util.Optional;

/** Languages as BCP 47 writes them: {@code en}, {@code zh-Hans}. */
final class Languages {
    private Languages() {}

    static Optional<String> of(FrontMatter front, String key) {
        var lang = front.text(key);
        lang.filter(tag -> !LanguageTags.isLanguage(tag)).ifPresent(tag -> {
            var what = key + " '" + tag + "' is not a language.";
            front.problems().error("bad-lang", front.place(key), what, "write its code, such as en, zh or pt-BR.");
        });
        return lang.filter(LanguageTags::isLanguage);
    }
}
