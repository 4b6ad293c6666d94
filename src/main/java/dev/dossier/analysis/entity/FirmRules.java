package dev.dossier.analysis.entity;

import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Relation;
import dev.dossier.domain.SurfaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words beside an organisation's or product's name say of its founders, owners, parts, products and seat. */
final class FirmRules {
    private static final int MOST_BETWEEN = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its");
    private static final Set<String> HOLD = Set.of("based", "headquartered");

    private final Line line;

    FirmRules(Line line) {
        this.line = line;
    }

    List<Found> find(Line.Name name) {
        var found = new ArrayList<Found>();
        if (name.is(EntityKind.ORGANISATION)) {
            seatBefore(name).or(() -> seatAfter(name)).ifPresent(found::add);
            headOf(name).ifPresent(found::add);
            partOf(name).ifPresent(found::add);
            passive(name, RoleLexicon.FOUNDS, Relation.Kind.FOUNDER, EntityKind.PERSON)
                    .ifPresent(found::add);
            passive(name, Set.of("owned"), Relation.Kind.OWNER, EntityKind.ORGANISATION)
                    .ifPresent(found::add);
            owns(name).ifPresent(found::add);
            made(name).ifPresent(found::add);
        }
        if (name.is(EntityKind.ORGANISATION) || name.is(EntityKind.PRODUCT)) {
            namedByHead(name).ifPresent(found::add);
        }
        if (name.is(EntityKind.PRODUCT)) {
            possessed(name).ifPresent(found::add);
            passive(name, RoleLexicon.MAKES, Relation.Kind.MAKER, EntityKind.ORGANISATION)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** {@code Hangzhou-based startup DeepSeek}. */
    private Optional<Found> seatBefore(Line.Name firm) {
        for (var at = firm.first() - 1; at >= Math.max(0, firm.first() - 1 - MOST_BETWEEN); at--) {
            if (line.low(at).endsWith("-based")) {
                var start = at;
                return line.placeIn(at)
                        .filter(place -> isMerePlace(place))
                        .map(place -> seat(firm, place, start, firm.end()));
            }
            if (!line.isWord(at) || line.isCapital(at) || line.isOneOf(at, RoleLexicon.FUNCTIONS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMerePlace(Line.Name place) {
        return place.mention().form() != SurfaceForm.Kind.METONYM
                && place.mention().form() != SurfaceForm.Kind.ADJECTIVE;
    }

    private Found seat(Line.Name firm, Line.Name place, int from, int to) {
        return Found.of(Relation.Kind.LOCATION, firm, place, from, to, "seat", line.cut(from, to));
    }

    /** {@code DeepSeek, based in Hangzhou}, {@code Deep Principle, a Hangzhou startup}. */
    private Optional<Found> seatAfter(Line.Name firm) {
        var at = line.is(firm.end(), ",") ? firm.end() + 1 : firm.end();
        at = line.is(at, "which") && line.is(at + 1, "is") ? at + 2 : line.is(at, "is") ? at + 1 : at;
        if (line.isOneOf(at, HOLD) && line.is(at + 1, "in")) {
            return line.nameFrom(at + 2)
                    .filter(place -> place.is(EntityKind.PLACE) && isMerePlace(place))
                    .map(place -> seat(firm, place, firm.first(), place.end()));
        }
        var isApposition = line.is(firm.end(), ",") && line.isOneOf(firm.end() + 1, ARTICLES);
        var place = firm.end() + 2;
        return isApposition ? seatOfFirmNoun(firm, place) : Optional.empty();
    }

    private Optional<Found> seatOfFirmNoun(Line.Name firm, int at) {
        var place = line.placeIn(at).filter(FirmRules::isMerePlace);
        var noun = at + 1;
        while (noun - at <= MOST_BETWEEN && line.isWord(noun) && !line.isOneOf(noun, RoleLexicon.FIRM_NOUNS)) {
            noun++;
        }
        var isPlain = line.low(at).endsWith("-based")
                || place.filter(name -> name.end() == at + 1 && line.isOneOf(at + 1, RoleLexicon.FIRM_NOUNS))
                        .isPresent();
        var end = noun + 1;
        return line.isOneOf(noun, RoleLexicon.FIRM_NOUNS) && isPlain
                ? place.map(name -> seat(firm, name, firm.first(), end))
                : Optional.empty();
    }

    /** {@code ByteDance, the parent of TikTok}. */
    private Optional<Found> headOf(Line.Name firm) {
        if (!line.is(firm.end(), ",")) {
            return Optional.empty();
        }
        var at = afterModifiers(firm.end() + 1);
        var kind = kindOfHead(at);
        var of = line.isOneOf(at + 1, Set.of("company", "firm")) ? at + 2 : at + 1;
        if (kind.isEmpty() || !line.isOneOf(of, Set.of("of", "behind"))) {
            return Optional.empty();
        }
        var start = line.isOneOf(of + 1, ARTICLES) ? of + 2 : of + 1;
        return line.nameFrom(start)
                .filter(part -> fits(kind.get(), part) && line.endsNounPhrase(part.end()))
                .map(part -> Found.of(
                        kind.get(),
                        firm,
                        part,
                        firm.first(),
                        part.end(),
                        "apposition",
                        line.cut(firm.first(), part.end())));
    }

    /** {@code TikTok owner ByteDance}, {@code TikTok's Chinese parent company, ByteDance,}. */
    private Optional<Found> namedByHead(Line.Name part) {
        var at = line.is(part.end(), "'s") ? part.end() + 1 : part.end();
        at = afterModifiers(at);
        var kind = kindOfHead(at).filter(k -> fits(k, part));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var next = line.isOneOf(at + 1, Set.of("company", "firm")) ? at + 2 : at + 1;
        var start = line.is(next, ",") ? next + 1 : next;
        return line.nameFrom(start)
                .filter(firm -> firm.is(EntityKind.ORGANISATION))
                .filter(firm -> start == next || !line.isWord(firm.end()))
                .map(firm -> Found.of(
                        kind.get(), firm, part, part.first(), firm.end(), "title", line.cut(part.first(), firm.end())));
    }

    private int afterModifiers(int from) {
        var at = from;
        while (at - from < MOST_BETWEEN
                && kindOfHead(at).isEmpty()
                && (ARTICLES.contains(line.low(at))
                        || line.nameFrom(at).filter(n -> n.is(EntityKind.PLACE)).isPresent()
                        || line.low(at).endsWith("-based"))) {
            at++;
        }
        return at;
    }

    private Optional<Relation.Kind> kindOfHead(int at) {
        return Optional.ofNullable(RoleLexicon.HEADS_OF_FIRMS.get(line.low(at))).map(Relation.Kind::valueOf);
    }

    /** What is made is a product; what is owned may be either. */
    private static boolean fits(Relation.Kind kind, Line.Name part) {
        return part.is(EntityKind.PRODUCT) || kind != Relation.Kind.MAKER && part.is(EntityKind.ORGANISATION);
    }

    /** {@code DeepMind, a unit of Alphabet}, {@code Alphabet unit DeepMind}. */
    private Optional<Found> partOf(Line.Name firm) {
        var before = firm.first() - 1;
        if (line.isOneOf(before, RoleLexicon.PARTS_OF_FIRMS)) {
            return line.nameTo(before - 1)
                    .filter(parent -> parent.is(EntityKind.ORGANISATION))
                    .map(parent -> Found.of(
                            Relation.Kind.PARENT,
                            parent,
                            firm,
                            parent.first(),
                            firm.end(),
                            "title",
                            line.cut(parent.first(), firm.end())));
        }
        var at = firm.end() + 1;
        at = line.isOneOf(at, ARTICLES) ? at + 1 : at;
        if (!line.is(firm.end(), ",") || !line.isOneOf(at, RoleLexicon.PARTS_OF_FIRMS) || !line.is(at + 1, "of")) {
            return Optional.empty();
        }
        return line.nameFrom(line.is(at + 2, "the") ? at + 3 : at + 2)
                .filter(parent -> parent.is(EntityKind.ORGANISATION) && line.endsNounPhrase(parent.end()))
                .map(parent -> Found.of(
                        Relation.Kind.PARENT,
                        parent,
                        firm,
                        firm.first(),
                        parent.end(),
                        "apposition",
                        line.cut(firm.first(), parent.end())));
    }

    /** {@code DeepSeek, founded in 2023 by Liang Wenfeng}. */
    private Optional<Found> passive(Line.Name thing, Set<String> verbs, Relation.Kind kind, EntityKind agent) {
        var at = line.is(thing.end(), ",") ? thing.end() + 1 : thing.end();
        at = line.is(at, "which") ? at + 1 : at;
        at = line.isOneOf(at, Set.of("was", "is")) ? at + 1 : at;
        if (at == thing.end() || !line.isOneOf(at, verbs)) {
            return Optional.empty();
        }
        var by = line.is(at + 1, "in") ? at + 3 : at + 1;
        if (!line.is(by, "by")) {
            return Optional.empty();
        }
        return line.nameFrom(by + 1)
                .filter(name -> name.is(agent) && line.endsNounPhrase(name.end()))
                .map(name -> Found.of(
                        kind, name, thing, thing.first(), name.end(), "passive", line.cut(thing.first(), name.end())));
    }

    /** {@code Alphabet owns DeepMind}. */
    private Optional<Found> owns(Line.Name firm) {
        var verb = line.afterRelative(firm.end(), "which");
        if (!line.isOneOf(verb, RoleLexicon.OWNS)) {
            return Optional.empty();
        }
        return line.nameFrom(verb + 1)
                .filter(part -> fits(Relation.Kind.OWNER, part) && line.endsNounPhrase(part.end()))
                .map(part -> Found.of(
                        Relation.Kind.OWNER,
                        firm,
                        part,
                        firm.first(),
                        part.end(),
                        "verb",
                        line.cut(firm.first(), part.end())));
    }

    /** {@code Huawei quietly released its flagship Mate 60 Pro}. */
    private Optional<Found> made(Line.Name firm) {
        var at = line.afterRelative(firm.end(), "which");
        at = line.is(at, "has") ? at + 1 : at;
        at = line.low(at).endsWith("ly") ? at + 1 : at;
        if (!line.isOneOf(at, RoleLexicon.MAKES)) {
            return Optional.empty();
        }
        for (var next = at + 1; next <= at + 1 + MOST_BETWEEN; next++) {
            var product = line.nameFrom(next).filter(n -> n.is(EntityKind.PRODUCT));
            if (product.isPresent()) {
                return isProductMeant(firm, product.get())
                        ? product.map(p -> maker(firm, p, "verb"))
                        : Optional.empty();
            }
            if (!line.isWord(next) || line.isOneOf(next, Set.of("with", "for", "on", "in", "and", "of", "to"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Found maker(Line.Name firm, Line.Name product, String rule) {
        return Found.of(
                Relation.Kind.MAKER,
                firm,
                product,
                firm.first(),
                product.end(),
                rule,
                line.cut(firm.first(), product.end()));
    }

    /** {@code Meta's publicly available Llama model}. */
    private Optional<Found> possessed(Line.Name product) {
        for (var at = product.first() - 1; at >= product.first() - 1 - MOST_BETWEEN; at--) {
            if (line.is(at, "'s")) {
                return line.nameTo(at - 1)
                        .filter(firm -> firm.is(EntityKind.ORGANISATION) && isProductMeant(firm, product))
                        .map(firm -> maker(firm, product, "possessive"));
            }
            if (!line.isWord(at) || line.isCapital(at) || line.isOneOf(at, RoleLexicon.FUNCTIONS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Not {@code Orion's TikTok ban}, and nobody but the maker where that is known. */
    private boolean isProductMeant(Line.Name firm, Line.Name product) {
        var maker = product.entity().maker();
        var isKnownOther =
                maker.isPresent() && !maker.get().equals(firm.entity().slug());
        return !isKnownOther && (!line.isWord(product.end()) || line.isOneOf(product.end(), RoleLexicon.PRODUCT_NOUNS));
    }
}
