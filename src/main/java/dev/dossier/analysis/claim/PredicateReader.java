package dev.dossier.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what to whom: {@code troops used the Osprey}, {@code Tern sued Halden}, {@code Halden was not sued by Tern}. Gives claims on who
 * did it (by the kind of people), on which of two names did it to the other, and on whether it was done.
 */
final class PredicateReader implements ClaimReader {
    private static final int FARTHEST_OBJECT = 10;
    private static final Set<String> NOT_VERBS = Set.of(
            "need",
            "led",
            "bed",
            "red",
            "hundred",
            "including",
            "according",
            "during",
            "following",
            "based",
            "being",
            "united",
            "spring",
            "morning",
            "evening",
            "something",
            "nothing",
            "everything",
            "anything",
            "king",
            "thing",
            "string",
            "wing",
            "ring",
            "speed",
            "indeed");
    private static final Set<String> PLACES = Set.of("of", "in", "from", "at");
    private static final Set<String> ENDS = Set.of(
            "that",
            "which",
            "who",
            "whose",
            "where",
            "when",
            "while",
            "because",
            "but",
            "although",
            "though",
            "whether",
            "if",
            "after",
            "before",
            "as",
            "than");

    @Override
    public List<Claim> read(Statement s) {
        var claims = new ArrayList<Claim>();
        for (var at = 0; at < s.words().size(); at++) {
            var agent = ClaimWords.agent(s.at(at).low());
            if (s.at(at).isName() || agent.isPresent()) {
                read(s, at, agent, claims);
            }
        }
        return claims;
    }

    private static void read(Statement s, int subject, Optional<String> agent, List<Claim> claims) {
        var isNegated = false;
        var isPassive = false;
        var hasAuxiliary = false;
        var verb = afterPlace(s, subject, agent);
        for (; ; verb++) {
            var low = s.at(verb).low();
            if (ClaimWords.NEGATIONS.contains(low)) {
                if (ClaimWords.NO_NEGATION_BEFORE.contains(s.at(verb + 1).low())) {
                    return;
                }
                isNegated = true;
            } else if (ClaimWords.AUXILIARIES.contains(low)) {
                hasAuxiliary = true;
                isPassive = Set.of("is", "are", "was", "were", "been", "be", "being")
                        .contains(low);
            } else if (!ClaimWords.ADVERBS.contains(low) && !low.endsWith("ly")) {
                break;
            }
        }
        var low = s.at(verb).low();
        if (!isVerb(low, hasAuxiliary)) {
            participle(s, subject, agent, claims);
            return;
        }
        isPassive = isPassive && !low.endsWith("ing");
        var predicate = new Predicate(s, subject, verb, isNegated, isPassive);
        predicate.claims(agent, claims);
        if (agent.isPresent()) {
            participle(s, verb, agent, claims);
        }
    }

    /** Past {@code of Norland} in {@code troops of Norland used}. */
    private static int afterPlace(Statement s, int subject, Optional<String> agent) {
        var hasPlace = agent.isPresent()
                && PLACES.contains(s.at(subject + 1).low())
                && s.at(subject + 2).isName();
        return hasPlace ? subject + 3 : subject + 1;
    }

    /** {@code …, using the Osprey}: the subject of the sentence does it. */
    private static void participle(Statement s, int from, Optional<String> agent, List<Claim> claims) {
        if (agent.isEmpty() || from > s.words().size() / 2) {
            return;
        }
        for (var at = from + 1; at < s.words().size(); at++) {
            if (s.is(at - 1, ",")
                    && s.at(at).low().endsWith("ing")
                    && isVerb(s.at(at).low(), true)) {
                new Predicate(s, from, at, false, false).claims(agent, claims);
                return;
            }
        }
    }

    private static boolean isVerb(String low, boolean hasAuxiliary) {
        return low.length() > 2
                && Character.isLetter(low.charAt(0))
                && !NOT_VERBS.contains(low)
                && !ClaimWords.STOP_WORDS.contains(low)
                && (low.endsWith("ed") || ClaimWords.PAST_FORMS.contains(low) || hasAuxiliary);
    }

    private record Predicate(Statement s, int subject, int verb, boolean isNegated, boolean isPassive) {
        void claims(Optional<String> agent, List<Claim> claims) {
            var stem = ClaimWords.stem(s.at(verb).low());
            var words = s.cut(subject, objectEnd());
            var objects = objects();
            if (isPassive) {
                passive(stem, words, claims);
                return;
            }
            for (var object : objects) {
                if (agent.isPresent() && !isNegated) {
                    claims.add(new Claim("agent-differs", stem + " " + object, agent.get(), words, Claim.Reach.ALL, s));
                }
            }
            if (s.at(subject).isName() && !objects.isEmpty()) {
                var object = objects.get(0);
                var name = s.at(subject).low();
                if (!isNegated && !name.equals(object)) {
                    var isFirst = name.compareTo(object) < 0;
                    var pair = isFirst ? name + " " + object : object + " " + name;
                    claims.add(new Claim("roles-swapped", stem + " " + pair, name, words, Claim.Reach.DAY, s));
                }
            }
            affirmed(stem, words, claims);
        }

        /** {@code Halden was sued by Tern} is {@code Tern sued Halden}. */
        private void passive(String stem, String words, List<Claim> claims) {
            if (s.is(verb + 1, "by") && s.at(verb + 2).isName() && s.at(subject).isName() && !isNegated) {
                var doer = s.at(verb + 2).low();
                var done = s.at(subject).low();
                var pair = doer.compareTo(done) < 0 ? doer + " " + done : done + " " + doer;
                claims.add(new Claim("roles-swapped", stem + " " + pair, doer, words, Claim.Reach.DAY, s));
            }
            affirmed(stem, words, claims);
        }

        private void affirmed(String stem, String words, List<Claim> claims) {
            if (s.at(subject).isName()) {
                var side = isNegated ? "no" : "yes";
                claims.add(new Claim("one-denies", s.at(subject).low() + " " + stem, side, words, Claim.Reach.DAY, s));
            }
        }

        private int objectEnd() {
            var at = verb + 1;
            while (at < s.words().size()
                    && at <= verb + FARTHEST_OBJECT
                    && !s.at(at).isMark()
                    && !ENDS.contains(s.at(at).low())) {
                at++;
            }
            return at;
        }

        /** The names that follow the verb in its clause, past a list's commas for the first mark only. */
        private List<String> objects() {
            var objects = new ArrayList<String>();
            var end = objectEnd();
            for (var at = verb + 1; at < Math.max(end, verb + 1); at++) {
                if (s.at(at).isName()) {
                    objects.add(s.at(at).low());
                }
            }
            return objects;
        }
    }
}
