package dev.dossier.analysis.drift;

import dev.dossier.domain.Speaker;
import java.util.Locale;
import java.util.Optional;

/** Whether two statements have one speaker. */
final class Speakers {
    private Speakers() {}

    /** What can be said of two speakers. */
    enum Answer {
        SAME,
        OTHER,
        UNKNOWN
    }

    static Answer compare(Saying before, Saying after) {
        return compare(before.speaker(), after.speaker());
    }

    private static Answer compare(Optional<Speaker> before, Optional<Speaker> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Answer.UNKNOWN;
        }
        var a = before.get();
        var b = after.get();
        if (a.entity().isPresent() && b.entity().isPresent()) {
            return a.entity().equals(b.entity()) ? Answer.SAME : Answer.OTHER;
        }
        return isSameName(a.name(), b.name()) ? Answer.SAME : Answer.OTHER;
    }

    /** {@code Ana Kim} and {@code Kim}; for people without a name, {@code industry experts} and {@code experts}. */
    private static boolean isSameName(String a, String b) {
        return last(a).equals(last(b)) || isIn(a, b) || isIn(b, a);
    }

    private static boolean isIn(String part, String whole) {
        return (" " + whole.toLowerCase(Locale.ROOT) + " ").contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }

    /** The word by which somebody is named again: the last. */
    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
