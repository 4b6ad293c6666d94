package dev.dossier.analysis.entity;

import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words beside a person's name say that the person is. */
final class PersonRules {
    private static final Set<String> CLOSERS = Set.of(",", ".", ";", ":", ")", "\"", "-", "?", "!", "]");
    private static final Set<String> IS = Set.of("is", "remains", "became");
    private static final Set<String> APPOINTED = Set.of("named", "appointed", "elected");
    private static final Set<String> SERVES = Set.of("serves", "served", "works", "worked");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "suppose", "imagine", "should");
    private static final Set<String> AFFILIATED = Set.of("from", "of");
    private static final Set<String> BEFORE_AFFILIATED =
            Set.of("to", "as", "said", "says", "by", "and", "with", "told");
    private static final Set<String> ORDINARY_NEXT =
            Set.of("said", "says", "told", "and", "in", "has", "is", "was", "puts", "who");

    private final Line line;
    private final RoleReader roles;

    PersonRules(Line line) {
        this.line = line;
        this.roles = new RoleReader(line);
    }

    List<Found> find(Line.Name named) {
        var person = withoutTitle(named);
        var found = new ArrayList<Found>();
        if (!line.is(person.end(), "'s")) {
            afterComma(person).ifPresent(found::add);
            predicate(person).ifPresent(found::add);
            verb(person).ifPresent(found::add);
            from(person).ifPresent(found::add);
        }
        title(person).or(() -> commaBefore(person)).ifPresent(found::add);
        possessor(person).ifPresent(found::add);
        return found;
    }

    /** A name in the gazetteer may hold a title: {@code President Xi}. */
    private Line.Name withoutTitle(Line.Name named) {
        var first = named.first();
        while (first < named.end() - 1 && RoleLexicon.isRole(line.low(first))) {
            first++;
        }
        return new Line.Name(named.mention(), named.entity(), first, named.end());
    }

    private static Found role(RolePhrase phrase, Line.Name person, String rule, String evidence) {
        Optional<Slug> object = phrase.object().map(name -> name.entity().slug());
        return new Found(
                phrase.kind(), person.entity().slug(), object, phrase.from(), phrase.to(), new Reason(rule, evidence));
    }

    /** {@code Jeffrey Towson, owner of Beijing-based TechMoat Consulting, told}. */
    private Optional<Found> afterComma(Line.Name person) {
        var comma = person.end();
        if (!line.is(comma, ",")) {
            return Optional.empty();
        }
        return roles.from(comma + 1)
                .filter(phrase -> phrase.saysEnough() && closes(person, phrase.to()) && !goesOnAsAList(phrase.to()))
                .filter(phrase -> phrase.object().isPresent() || phrase.to() > phrase.head() || isModified(phrase))
                .map(phrase -> role(phrase, person, "apposition", line.cut(person.first(), comma + 1)));
    }

    /** Of a subject the apposition ends before its verb; with the sentence it ends only after {@code said Ana Kim}. */
    private boolean closes(Line.Name person, int at) {
        var isSentenceEnd = at >= line.size() || ".?!".contains(line.word(at));
        return isClosed(at) && !(isSentenceEnd && line.isFirst(person.first()));
    }

    private boolean isClosed(int at) {
        return at >= line.size() || CLOSERS.contains(line.word(at)) || line.isOneOf(at, RoleLexicon.ENDS);
    }

    /** {@code Ana Kim, head of sales, and Bo Li}: a list may name three. */
    private boolean goesOnAsAList(int at) {
        return line.is(at, ",") && line.is(at + 1, "and") && !line.is(at + 2, "who");
    }

    private boolean isModified(RolePhrase phrase) {
        return phrase.head() - phrase.from() > 1;
    }

    /** {@code Nvidia CEO Jensen Huang}. */
    private Optional<Found> title(Line.Name person) {
        return roles.upTo(person.first())
                .filter(phrase -> phrase.saysEnough() || isFull(person))
                .filter(phrase -> isOwnTitle(phrase) && !isAbbreviationOnly(phrase))
                .map(phrase -> role(phrase, person, "title", line.cut(phrase.from(), person.end())));
    }

    /** {@code Sen.} says less than the name of the senator's state would. */
    private boolean isAbbreviationOnly(RolePhrase phrase) {
        return phrase.to() - phrase.from() == 2 && line.is(phrase.to() - 1, ".");
    }

    private static boolean isFull(Line.Name person) {
        return person.end() - person.first() > 1;
    }

    /** Not the {@code president} in {@code vote for president Ana Kim}, and no place that only says where: {@code in China President Xi}. */
    private boolean isOwnTitle(RolePhrase phrase) {
        var where = line.nameFrom(phrase.from()).filter(name -> name.is(EntityKind.PLACE));
        return where.isEmpty() || !line.isOneOf(phrase.from() - 1, Set.of("in", "at", "from", "across"));
    }

    /** {@code Baidu's CEO, Robin Li, said}. */
    private Optional<Found> commaBefore(Line.Name person) {
        var comma = person.first() - 1;
        if (!line.is(comma, ",") || !isClosed(person.end()) || goesOnAsAList(person.end())) {
            return Optional.empty();
        }
        return roles.upTo(comma)
                .filter(phrase -> line.is(comma - 1, ".") || phrase.object().isPresent())
                .filter(phrase -> isPossessive(phrase))
                .map(phrase -> role(phrase, person, "role-then-name", line.cut(phrase.from(), person.end())));
    }

    private boolean isPossessive(RolePhrase phrase) {
        return phrase.object().filter(name -> line.is(name.end(), "'s")).isPresent()
                || line.isOneOf(phrase.from() - 1, Set.of("the", "its", "their"));
    }

    /** {@code Sam Altman is the chief executive of OpenAI}, {@code was named}, {@code who serves as}. */
    private Optional<Found> predicate(Line.Name person) {
        var at = line.afterRelative(person.end(), "who");
        int start;
        if (line.isOneOf(at, IS)) {
            start = line.isOneOf(at + 1, Set.of("now", "also", "currently")) ? at + 2 : at + 1;
        } else if (line.isOneOf(at, Set.of("was", "is")) && line.isOneOf(at + 1, APPOINTED)) {
            start = line.is(at + 2, "as") ? at + 3 : at + 2;
        } else if (line.isOneOf(at, SERVES) && line.is(at + 1, "as")) {
            start = at + 2;
        } else {
            return Optional.empty();
        }
        if (line.isOneOf(start, APPOINTED)) {
            start++;
        }
        if (line.isOneOf(person.first() - 1, CONDITIONS)) {
            return Optional.empty();
        }
        return roles.from(start)
                .filter(phrase -> phrase.object().isPresent())
                .map(phrase -> role(phrase, person, "predicate", line.cut(person.first(), phrase.from())));
    }

    /** {@code Liang Wenfeng, who founded DeepSeek}. */
    private Optional<Found> verb(Line.Name person) {
        var start = line.afterRelative(person.end(), "who");
        var verb = line.isOneOf(start, Set.of("also", "now", "has")) ? start + 1 : start;
        var kind = kind(verb);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var at = line.isOneOf(verb + 1, Set.of("the", "its")) ? verb + 2 : verb + 1;
        return line.nameFrom(at)
                .filter(name -> name.is(EntityKind.ORGANISATION) && line.endsNounPhrase(name.end()))
                .map(name -> Found.of(
                        kind.get(), person, name, verb, name.end(), "verb", line.cut(person.first(), name.end())));
    }

    private Optional<Relation.Kind> kind(int verb) {
        if (line.isOneOf(verb, RoleLexicon.FOUNDS)) {
            return Optional.of(Relation.Kind.FOUNDER);
        }
        if (line.isOneOf(verb, RoleLexicon.OWNS)) {
            return Optional.of(Relation.Kind.OWNER);
        }
        return line.isOneOf(verb, RoleLexicon.LEADS) ? Optional.of(Relation.Kind.ROLE) : Optional.empty();
    }

    /** {@code According to Jeffrey Towson from TechMoat Consulting}. */
    private Optional<Found> from(Line.Name person) {
        var at = person.end();
        var isOpen = line.isFirst(person.first()) || line.isOneOf(person.first() - 1, BEFORE_AFFILIATED);
        if (!isFull(person) || !isOpen || !line.isOneOf(at, AFFILIATED)) {
            return Optional.empty();
        }
        var start = line.is(at + 1, "the") ? at + 2 : at + 1;
        return line.nameFrom(start)
                .filter(name -> name.is(EntityKind.ORGANISATION))
                .filter(name -> isClosed(name.end()) || line.isOneOf(name.end(), ORDINARY_NEXT))
                .map(name -> Found.of(
                        Relation.Kind.AFFILIATION,
                        person,
                        name,
                        at,
                        name.end(),
                        "affiliation",
                        line.cut(person.first(), name.end())));
    }

    /** {@code Cornell's Lourdes Casanova}. */
    private Optional<Found> possessor(Line.Name person) {
        var mark = person.first() - 1;
        if (!isFull(person) || !line.is(mark, "'s")) {
            return Optional.empty();
        }
        return line.nameTo(mark - 1)
                .filter(name -> name.is(EntityKind.ORGANISATION) || name.is(EntityKind.PUBLICATION))
                .map(name -> Found.of(
                        Relation.Kind.AFFILIATION,
                        person,
                        name,
                        name.first(),
                        person.end(),
                        "affiliation",
                        line.cut(name.first(), person.end())));
    }
}
