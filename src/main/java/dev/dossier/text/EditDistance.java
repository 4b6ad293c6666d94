package dev.dossier.text;

import java.util.Arrays;

/** How far two words are apart: the fewest letters to insert, delete or replace (Levenshtein 1966). {@code titel} and {@code title}: 2. */
public final class EditDistance {
    private EditDistance() {}

    /** The number of letters, as UTF-16 code units; case counts. */
    public static int between(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
