package dev.dossier.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What somebody can do without reserve, and cannot do in full: {@code has shown that it can build pumps}, {@code its pumps cannot do everything}. */
final class AbilityReader implements ClaimReader {
    private static final String RULE = "ability-doubted";
    private static final Set<String> CANNOT = Set.of("cannot", "can't");

    @Override
    public List<Claim> read(Statement s) {
        for (var at = 0; at < s.words().size(); at++) {
            if (CANNOT.contains(s.at(at).low())) {
                return has(s, ClaimWords.WITHOUT_EXCEPTION, at + 1, at + 4)
                        ? claims(s, "cannot", at, at + 4)
                        : List.of();
            }
            if (s.is(at, "can")) {
                var isShown = has(s, ClaimWords.SHOWS_THAT, at - 4, at);
                var isWell = has(s, ClaimWords.WELL, at + 1, at + 9);
                return isShown || isWell ? claims(s, "can", at, at + 7) : List.of();
            }
        }
        return List.of();
    }

    private static boolean has(Statement s, Set<String> words, int from, int to) {
        for (var at = from; at < to; at++) {
            if (words.contains(s.at(at).low())) {
                return true;
            }
        }
        return false;
    }

    /** About each name before the verb, with each plural noun of the sentence. */
    private static List<Claim> claims(Statement s, String side, int verb, int end) {
        var claims = new ArrayList<Claim>();
        var words = s.cut(verb, end);
        for (var at = 0; at < verb; at++) {
            if (s.at(at).isName()) {
                for (var word : s.words()) {
                    if (!word.isName()
                            && word.low().endsWith("s")
                            && !word.stem().isEmpty()) {
                        var about = s.at(at).low() + " " + ClaimWords.stem(word.low());
                        claims.add(new Claim(RULE, about, side, words, Claim.Reach.OTHERS, s));
                    }
                }
            }
        }
        return claims;
    }
}
