package dev.dossier.analysis.drift;

import dev.dossier.domain.Speaker;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether two statements have one speaker. */
final class Speakers {
    private static final Pattern DESCRIBES =
            Pattern.compile("(?i)(the|a|an|his|her|their|its|one|he|she|they|it|who|another)\\b");

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
        if (isSameName(a.name(), b.name())) {
            return Answer.SAME;
        }
        return isDescribed(a.name()) || isDescribed(b.name()) ? Answer.UNKNOWN : Answer.OTHER;
    }

    /** {@code the striker} and {@code she} may be anybody; {@code experts} are not one with a name. */
    private static boolean isDescribed(String name) {
        var isNoName =
                Character.isLowerCase(name.charAt(0)) || DESCRIBES.matcher(name).lookingAt();
        return isNoName && !Voices.arePeople(last(name));
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
