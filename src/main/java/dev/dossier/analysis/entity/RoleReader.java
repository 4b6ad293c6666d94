package dev.dossier.analysis.entity;

import dev.dossier.domain.EntityKind;
import java.util.Optional;
import java.util.Set;

/** Reads the words of a role on either side of a name. */
final class RoleReader {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "with", "in", "to", "from", "on");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", ")", "(", "\"", "-", "?", "!", "]", "[");
    private static final int MOST_MODIFIERS = 8;
    private static final int LONGEST = 22;

    private final Line line;

    RoleReader(Line line) {
        this.line = line;
    }

    /** The role that begins at {@code start}: {@code the founder of Deep Principle}. Empty where the words there are none. */
    Optional<RolePhrase> from(int start) {
        var from = line.isOneOf(start, ARTICLES) ? start + 1 : start;
        var at = from;
        while (at - from < MOST_MODIFIERS && !endsHead(at)) {
            if (!isModifier(at)) {
                return Optional.empty();
            }
            at++;
        }
        if (!endsHead(at)) {
            return Optional.empty();
        }
        var head = at + 1;
        var last = coordinated(head);
        var to = line.isOneOf(last, PREPOSITIONS) ? complementEnd(last) : last;
        return to < 0 || isAnothers(from, to) || line.is(to - 1, "'s")
                ? Optional.empty()
                : Optional.of(new RolePhrase(line, from, head, to));
    }

    /** A role noun after which the noun phrase ends. */
    private boolean endsHead(int at) {
        return RoleLexicon.isRole(line.low(at))
                && (at + 1 >= line.size()
                        || MARKS.contains(line.word(at + 1))
                        || line.isOneOf(at + 1, RoleLexicon.ENDS)
                        || line.is(at + 1, "and")
                        || line.is(at + 1, "&")
                        || line.isOneOf(at + 1, PREPOSITIONS)
                        || line.is(at + 1, "since"));
    }

    private boolean isModifier(int at) {
        var low = line.low(at);
        if (line.isQuoted(at) || RoleLexicon.EVALUATIVE.contains(low)) {
            return false;
        }
        if (line.is(at, "'s") || RoleLexicon.MODIFIERS.contains(low) || RoleLexicon.isRole(low)) {
            return true;
        }
        if (!line.isWord(at) || RoleLexicon.FUNCTIONS.contains(low) || RoleLexicon.NOT_NAMES.contains(line.word(at))) {
            return false;
        }
        return line.isCapital(at) || low.indexOf('-') > 0 || isPlainNoun(low);
    }

    /** No adverb and no participle, which would begin a clause. */
    private static boolean isPlainNoun(String low) {
        return !low.endsWith("ing") && !low.endsWith("ed") && !low.endsWith("ly");
    }

    /** After {@code founder and CEO}. */
    private int coordinated(int head) {
        var at = head;
        while (line.is(at, "and") || line.is(at, "&")) {
            var next = line.isOneOf(at + 1, ARTICLES) ? at + 2 : at + 1;
            var start = next;
            while (next - start < MOST_MODIFIERS && isModifier(next) && !endsHead(next)) {
                next++;
            }
            if (!endsHead(next)
                    || line.nameFrom(start).filter(n -> n.is(EntityKind.PERSON)).isPresent()) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }

    /** Where {@code of Beijing-based TechMoat Consulting} ends; -1 where it is too long or a list of persons. */
    private int complementEnd(int preposition) {
        var at = preposition;
        while (at < line.size() && !MARKS.contains(line.word(at)) && !line.isOneOf(at, RoleLexicon.CLAUSE_WORDS)) {
            var isList = line.is(at, "and")
                    && line.nameFrom(at + 1)
                            .filter(n -> n.is(EntityKind.PERSON))
                            .isPresent();
            if (at - preposition > LONGEST || isList) {
                return -1;
            }
            if (PREPOSITIONS.contains(line.low(at)) && RoleLexicon.NOT_NAMES.contains(line.word(at + 1))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** {@code the president's wife}, {@code wife of the president}. */
    private boolean isAnothers(int from, int to) {
        for (var at = from; at < to; at++) {
            if (line.isOneOf(at, RoleLexicon.RELATIVES) || line.isQuoted(at)) {
                return true;
            }
        }
        return false;
    }

    /** The role that ends right before {@code end}: {@code Nvidia CEO}. Empty where none does or more words belong to it than are known. */
    Optional<RolePhrase> upTo(int end) {
        var last = isTitleAbbreviation(end) ? end - 2 : end - 1;
        if (last < 0 || !isTitleAbbreviation(end) && !RoleLexicon.isRole(line.low(last)) || line.isQuoted(last)) {
            return Optional.empty();
        }
        var from = last;
        while (from > 0 && end - from <= MOST_MODIFIERS && isTitlePart(from - 1)) {
            from--;
        }
        from = withoutOpener(from, last);
        return endsCleanly(from, last) && !isAnothers(from, end)
                ? Optional.of(new RolePhrase(line, from, last + 1, end))
                : Optional.empty();
    }

    private boolean isTitleAbbreviation(int end) {
        return line.is(end - 1, ".") && RoleLexicon.TITLE_ABBREVIATIONS.contains(line.word(end - 2));
    }

    private boolean isTitlePart(int at) {
        if (line.isQuoted(at)) {
            return false;
        }
        if (line.is(at, "'s")) {
            return line.isCapital(at - 1);
        }
        if (line.is(at, ".")) {
            return isTitleAbbreviation(at + 1);
        }
        if (line.is(at, "and")) {
            return RoleLexicon.isRole(line.low(at - 1)) && line.isOneOf(at + 1, RoleLexicon.ROLES);
        }
        var low = line.low(at);
        return RoleLexicon.MODIFIERS.contains(low)
                || RoleLexicon.isRole(low)
                || line.isCapital(at) && !RoleLexicon.NOT_NAMES.contains(line.word(at))
                || low.endsWith("-based");
    }

    /** A participle or adverb that begins the sentence is no part of the title: {@code Quoting Nvidia CEO}. */
    private int withoutOpener(int from, int last) {
        var low = line.low(from);
        return from < last && line.isFirst(from) && (low.endsWith("ing") || low.endsWith("ly")) ? from + 1 : from;
    }

    /** The word before is none that might change the meaning, such as the {@code acclaimed} that no list has. */
    private boolean endsCleanly(int from, int last) {
        if (from == 0 || !line.isWord(from - 1) || RoleLexicon.FUNCTIONS.contains(line.low(from - 1))) {
            return from == 0 || !line.isOneOf(from - 1, Set.of("not", "no"));
        }
        var opens = line.isCapital(from) && !line.isCapital(from - 1) && from < last;
        return opens || line.isCapital(from - 1);
    }
}
