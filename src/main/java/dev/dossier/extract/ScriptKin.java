package dev.dossier.extract;

import java.util.List;
import java.util.Map;

/** Tells languages of one script apart by the letters that only one of them writes. */
final class ScriptKin {
    /** A letter that is rare in the kin, and the language it means; the first that occurs often enough decides. */
    private record Mark(String letters, String code) {}

    private static final Map<String, List<Mark>> KIN = Map.of(
            "ru",
                    List.of(
                            new Mark("іїєґ", "uk"),
                            new Mark("ў", "be"),
                            new Mark("ђћ", "sr"),
                            new Mark("ѓќѕ", "mk"),
                            new Mark("әқңұ", "kk")),
            "ar", List.of(new Mark("ٹڈڑے", "ur"), new Mark("پچگژ", "fa")),
            "hi", List.of(new Mark("ळ", "mr")));
    /** One letter in so many is more than a foreign name. */
    private static final int ONE_IN = 150;

    private ScriptKin() {}

    /** {@code code}, or its kin in which {@code text} is written. */
    static String of(String code, String text) {
        for (var mark : KIN.getOrDefault(code, List.of())) {
            var count = text.chars()
                    .filter(c -> mark.letters().indexOf(Character.toLowerCase(c)) >= 0)
                    .count();
            if (count * ONE_IN > text.length()) {
                return mark.code();
            }
        }
        var isBulgarian = code.equals("ru")
                && text.length() > ONE_IN
                && text.chars().noneMatch(c -> c == 'ы' || c == 'э' || c == 'ё');
        return isBulgarian ? "bg" : code;
    }
}
