package dev.dossier.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether something is said of one or of several: {@code Quist said her firm was under "great strain"} against {@code Several heads, including
 * Quist, spoke of great strain} and {@code "great strain" for carmakers}. Looks at one story only, where both are the same words of one
 * person.
 */
final class ScopeReader implements ClaimReader {
    private static final String RULE = "one-became-several";
    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "my", "our");
    private static final Set<String> GIVEN = Set.of("including", "like", "as");
    private static final int SUBJECT = 5;

    @Override
    public List<Claim> read(Statement s) {
        var claims = new ArrayList<Claim>();
        var own = own(s);
        for (var at = 0; at < s.words().size(); at++) {
            if (s.at(at).isName()) {
                var isOneOfSeveral = isOneOfSeveral(s, at);
                var isAlone = !isOneOfSeveral && own > at && at <= SUBJECT;
                if (isOneOfSeveral || isAlone) {
                    var words = isAlone ? s.cut(own - 1, own + 1) : several(s, at);
                    add(s, at, isAlone ? "one" : "several", words, claims);
                }
                if (own < 0) {
                    many(s, at, claims);
                }
            }
        }
        return claims;
    }

    /** The place of {@code firm} in {@code his firm}; -1 where there is none. */
    private static int own(Statement s) {
        for (var at = 1; at < s.words().size(); at++) {
            if (ClaimWords.ONE_FIRM.contains(s.at(at).low())
                    && OWN.contains(s.at(at - 1).low())) {
                return at;
            }
        }
        return -1;
    }

    /** {@code several heads of firms, including Tern's Mara Quist,}: the name stands in a list of examples that begins the sentence. */
    private static boolean isOneOfSeveral(Statement s, int name) {
        var at = name - 1;
        while (at >= 0 && (s.at(at).isName() || s.is(at, "'s") || s.is(at, "and") || s.is(at, "chief"))) {
            at--;
        }
        if (!GIVEN.contains(s.at(at).low()) || s.is(at, "as") && !s.is(at - 1, "such")) {
            return false;
        }
        for (var before = at - 1; before >= 0; before--) {
            if (ClaimWords.GROUPS.contains(s.at(before).low())) {
                return before <= SUBJECT;
            }
        }
        return false;
    }

    private static String several(Statement s, int name) {
        return s.cut(0, name + 1);
    }

    /** {@code great strain for carmakers}: only with the words right before, which the other side must have too. */
    private static void many(Statement s, int name, List<Claim> claims) {
        for (var at = name + 1; at < s.words().size(); at++) {
            if (ClaimWords.MANY_FIRMS.contains(s.at(at).low())) {
                var from = at - 1;
                while (from > name && !s.is(from, "for") && at - from < 4) {
                    from--;
                }
                var end = from;
                while (end > name && s.at(end - 1).isMark()) {
                    end--;
                }
                if (s.is(from, "for")
                        && !s.at(end - 1).stem().isEmpty()
                        && !s.at(end - 2).stem().isEmpty()) {
                    var phrase = s.at(end - 2).stem() + " " + s.at(end - 1).stem();
                    claims.add(new Claim(
                            RULE,
                            s.at(name).low() + " " + phrase,
                            "several",
                            s.cut(end - 2, at + 1),
                            Claim.Reach.STORY,
                            s));
                }
            }
        }
    }

    private static void add(Statement s, int name, String side, String words, List<Claim> claims) {
        var phrases = new TreeSet<String>();
        var last = "";
        for (var word : s.words()) {
            if (!word.stem().isEmpty() && !word.isName()) {
                if (!last.isEmpty()) {
                    phrases.add(last + " " + word.stem());
                }
                last = word.stem();
            } else if (word.isName()) {
                last = "";
            }
        }
        phrases.forEach(phrase ->
                claims.add(new Claim(RULE, s.at(name).low() + " " + phrase, side, words, Claim.Reach.STORY, s)));
    }
}
