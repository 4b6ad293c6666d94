package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/** All that people say of an article's facts. */
public record Corrections(List<Correction> all) {
    /** Nobody has said anything. */
    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        all = List.copyOf(all);
    }

    public boolean hides(FactId fact) {
        return of(Correction.Kind.HIDE, fact).isPresent();
    }

    public boolean pins(FactId fact) {
        return of(Correction.Kind.PIN, fact).isPresent();
    }

    /** What is set of the fact. */
    public Optional<Correction.Values> values(FactId fact) {
        return of(Correction.Kind.SET, fact).map(Correction::values);
    }

    private Optional<Correction> of(Correction.Kind kind, FactId fact) {
        return all.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(correction ->
                                correction.kind() == kind && correction.fact().equals(fact.local()))
                        .findFirst();
    }
}
