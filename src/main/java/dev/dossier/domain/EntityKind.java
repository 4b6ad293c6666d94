package dev.dossier.domain;

import java.util.Locale;

/** What an entity is. */
public enum EntityKind {
    PERSON("People"),
    ORGANISATION("Organisations"),
    PRODUCT("Products"),
    PLACE("Places"),
    LAW("Laws and programmes"),
    EVENT("Events"),
    PUBLICATION("Publications");

    private final String plural;

    EntityKind(String plural) {
        this.plural = plural;
    }

    /** The name as it stands in front matter: {@code person}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading over a list of them. */
    public String plural() {
        return plural;
    }
}
