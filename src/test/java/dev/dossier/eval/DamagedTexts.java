package dev.dossier.eval;

import java.util.Random;

/** Garbles texts as bad scans and hasty edits do, the same way each time for the same number. */
final class DamagedTexts {
    private static final String DOUBLED = "\"'“”‘’.,-–$%()0:";
    private static final int MOST_CHANGES = 40;

    private DamagedTexts() {}

    /** The text with some of it cut out, characters swapped or lost, marks doubled or put where none was. */
    static String damage(String text, int number) {
        var random = new Random(number);
        var damaged = new StringBuilder(text);
        for (var left = 1 + random.nextInt(MOST_CHANGES); left > 0 && damaged.length() > 1; left--) {
            change(damaged, random);
        }
        return damaged.toString();
    }

    private static void change(StringBuilder text, Random random) {
        var at = random.nextInt(text.length() - 1);
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, at + 1 + random.nextInt(1 + text.length() / 20));
            case 1 -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
            case 2 -> text.deleteCharAt(at);
            case 3 -> text.insert(at, text.charAt(at));
            default -> text.insert(at, DOUBLED.charAt(random.nextInt(DOUBLED.length())));
        }
    }
}
