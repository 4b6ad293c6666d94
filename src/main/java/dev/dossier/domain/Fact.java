package dev.dossier.domain;

/** Something that an article says, with its address. */
public sealed interface Fact permits Mention, Relation, Quote, Figure, Timex, Event {
    FactId id();

    Passage passage();

    /** Why it was found. */
    Reason reason();
}
