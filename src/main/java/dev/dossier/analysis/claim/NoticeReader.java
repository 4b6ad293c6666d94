package dev.dossier.analysis.claim;

import java.util.ArrayList;
import java.util.List;

/** Who notices: {@code the launch got the attention of Sundrian bankers} against {@code Norland took notice of the launch}. */
final class NoticeReader implements ClaimReader {
    private static final String RULE = "agent-swapped";
    private static final int NEAR = 8;

    @Override
    public List<Claim> read(Statement s) {
        var claims = new ArrayList<Claim>();
        for (var at = 1; at + 1 < s.words().size(); at++) {
            var phrase = s.at(at).low() + " " + s.at(at + 1).low();
            if (ClaimWords.NOTICED.contains(phrase)) {
                add(s, name(s, at + 2, 1), at, claims);
            } else if (ClaimWords.NOTICES.contains(phrase)) {
                add(s, name(s, at - 1, -1), at, claims);
            }
        }
        return claims;
    }

    private static int name(Statement s, int from, int step) {
        for (var at = from; Math.abs(at - from) < NEAR; at += step) {
            if (s.at(at).isName()) {
                return at;
            }
        }
        return -1;
    }

    /** A claim about each other name of the sentence. */
    private static void add(Statement s, int noticer, int at, List<Claim> claims) {
        if (noticer < 0) {
            return;
        }
        var words = s.cut(Math.min(noticer, at), Math.max(noticer + 1, at + 2));
        for (var word : s.words()) {
            if (word.isName() && !word.low().equals(s.at(noticer).low())) {
                claims.add(new Claim(RULE, word.low(), s.at(noticer).low(), words, Claim.Reach.STORY, s));
            }
        }
    }
}
