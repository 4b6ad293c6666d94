package dev.dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant: of {@code date, title, type} for {@code titel} it is {@code title}. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of {@code known}, whatever its case, if fewer than half of the letters differ; of equally near ones the first by letters. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(word, k) * 2 < Math.max(k.length(), word.length()))
                .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        return EditDistance.between(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }
}
