package dev.dossier.analysis.entity;

import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Relation;
import dev.dossier.domain.SurfaceForm;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say what somebody is: {@code owner of Beijing-based TechMoat Consulting}, {@code Nvidia CEO}.
 *
 * @param from the first word, after an article
 * @param head the word after the first role noun or row of them: {@code chief executive}
 * @param to the word after the last
 */
record RolePhrase(Line line, int from, int head, int to) {
    private static final Set<String> FOUNDERS = Set.of("founder", "co-founder", "cofounder");
    private static final Set<String> OWNERS = Set.of("owner", "co-owner");
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "with", "in", "to", "from", "and");
    private static final Set<String> STATE_PREPOSITIONS = Set.of("of", "to", "for");

    Relation.Kind kind() {
        for (var at = from; at < head; at++) {
            if (line.isOneOf(at, FOUNDERS)) {
                return Relation.Kind.FOUNDER;
            }
            if (line.isOneOf(at, OWNERS)) {
                return Relation.Kind.OWNER;
            }
        }
        return Relation.Kind.ROLE;
    }

    /** More than a bare {@code president}. */
    boolean saysEnough() {
        return to - from > 1;
    }

    /** The organisation, or for a title of state the country, whose role it is. */
    Optional<Line.Name> object() {
        return organisationBefore().or(this::organisationAfter).or(this::country);
    }

    private Optional<Line.Name> organisationBefore() {
        for (var last = head - 2; last >= from; last--) {
            var name = line.nameTo(last).filter(RolePhrase::isOrganisation);
            if (name.isPresent() && name.get().first() >= from) {
                return name.filter(organisation -> !isPartOfALongerName(organisation));
            }
        }
        return Optional.empty();
    }

    /** {@code Manhattan Supreme Court} is not the {@code Supreme Court}. */
    private boolean isPartOfALongerName(Line.Name name) {
        var before = name.first() - 1;
        return before >= from
                && line.isCapital(before)
                && !RoleLexicon.MODIFIERS.contains(line.low(before))
                && !RoleLexicon.isRole(line.low(before));
    }

    private Optional<Line.Name> organisationAfter() {
        for (var at = head; at < to; at++) {
            var name = line.nameFrom(at).filter(RolePhrase::isOrganisation);
            if (name.isPresent() && name.get().end() <= to) {
                var next = name.get().end();
                if (line.is(next, "'s") && next < to) {
                    return ofPossessive(name.get());
                }
                return next >= to || line.isOneOf(next, PREPOSITIONS) ? name : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Cornell University's Emerging Markets Institute} is the institute where that is known; of {@code Orion's rival Tern} neither. */
    private Optional<Line.Name> ofPossessive(Line.Name owner) {
        var inner = line.nameFrom(owner.end() + 1).filter(RolePhrase::isOrganisation);
        if (inner.isPresent()) {
            return inner;
        }
        for (var at = owner.end() + 1; at < to; at++) {
            if (line.nameFrom(at).filter(RolePhrase::isOrganisation).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(owner);
    }

    private Optional<Line.Name> country() {
        if (!line.isOneOf(head - 1, RoleLexicon.STATE_TITLES)) {
            return Optional.empty();
        }
        var first = line.nameFrom(from).filter(RolePhrase::isCountry);
        if (first.isPresent() && first.get().end() < head) {
            return first;
        }
        var at = line.is(head + 1, "the") ? head + 2 : head + 1;
        var after = line.nameFrom(at).filter(RolePhrase::isCountry);
        return line.isOneOf(head, STATE_PREPOSITIONS)
                        && after.filter(name -> name.end() <= to).isPresent()
                ? after
                : Optional.empty();
    }

    private static boolean isOrganisation(Line.Name name) {
        return (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.PUBLICATION))
                && name.mention().form() != SurfaceForm.Kind.ADJECTIVE;
    }

    private static boolean isCountry(Line.Name name) {
        return name.is(EntityKind.PLACE) && name.mention().form() != SurfaceForm.Kind.METONYM;
    }
}
