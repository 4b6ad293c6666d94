package dev.dossier.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an article says that one entity is to another: {@code Jeffrey Towson, owner of Beijing-based TechMoat Consulting}.
 *
 * @param subject who holds the role, founded, owns or makes the object, or is located there
 * @param object absent where the role names no entity that is known
 * @param words as described, what the passage cuts out: {@code owner of Beijing-based TechMoat Consulting}
 * @param asOf the article's date of publication; what is described was so then, or earlier
 */
public record Relation(
        FactId id,
        Kind kind,
        Slug subject,
        Optional<Slug> object,
        String words,
        Optional<TimexValue> asOf,
        Passage passage,
        Reason reason)
        implements Fact {
    private static final Pattern PAST = Pattern.compile(
            "(?i)^(former|ex|onetime|one-time|then|late|ousted|retired|failed|would-be|outgoing|disgraced)\\b.*|.*\\b(former|ex)[ -].*");

    /** What the subject is to the object. */
    public enum Kind {
        /** Holds a role, at the object where there is one. */
        ROLE,
        FOUNDER,
        OWNER,
        /** Company of which the object is a part. */
        PARENT,
        /** Made the object, a product. */
        MAKER,
        /** Belongs to the object in a way that is not said: {@code Rogier Creemers from Leiden University}. */
        AFFILIATION,
        /** Has its seat in the object, a place. */
        LOCATION;

        /** The name as it stands in JSON: {@code founder}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the words say that it is over: {@code former chief executive of Orion}. */
    public boolean isPast() {
        return PAST.matcher(words).matches();
    }
}
