package dev.dossier.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How something compares: {@code equally fast as X}, {@code nearly as fast as X}, {@code faster than X}. */
final class DegreeReader implements ClaimReader {
    private static final String RULE = "degree-differs";
    private static final int LONGEST = 4;
    private static final Set<String> MULTIPLES = Set.of("not", "so", "twice", "times", "half");
    private static final Set<String> IDIOMS = Set.of("well", "soon", "long", "much", "many", "far");
    private static final Set<String> NO_QUALITIES =
            Set.of("other", "rather", "under", "over", "number", "later", "longer");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "those", "of", "that");

    @Override
    public List<Claim> read(Statement statement) {
        var claims = new ArrayList<Claim>();
        for (var at = 0; at < statement.words().size(); at++) {
            if (statement.is(at, "as")) {
                as(statement, at, claims);
            } else if (statement.is(at, "than")) {
                than(statement, at, claims);
            }
        }
        return claims;
    }

    /** {@code as fast as X}, {@code equally fast as X}: the second {@code as} is at {@code at}. */
    private static void as(Statement s, int at, List<Claim> claims) {
        for (var first = at - 2; first >= Math.max(0, at - LONGEST); first--) {
            var isAs = s.is(first, "as");
            if (isAs || s.is(first, "equally")) {
                var isNearly = ClaimWords.NEARLY.contains(s.at(first - 1).low());
                if (!MULTIPLES.contains(s.at(first - 1).low())
                        && !IDIOMS.contains(s.at(first + 1).low())) {
                    add(
                            s,
                            isNearly ? first - 1 : first,
                            at,
                            s.at(at - 1).low(),
                            isNearly ? "nearly" : "equally",
                            claims);
                }
                return;
            }
        }
    }

    /** {@code faster than X}, {@code more efficient than X}. */
    private static void than(Statement s, int at, List<Claim> claims) {
        var quality = s.at(at - 1).low();
        var degree = s.at(at - 2).low();
        if (degree.equals("more") || degree.equals("less")) {
            add(s, at - 2, at, quality, degree, claims);
        } else if (quality.endsWith("er") && quality.length() > 4 && !NO_QUALITIES.contains(quality)) {
            add(s, at - 1, at, quality.substring(0, quality.length() - 2), "more", claims);
        }
    }

    private static void add(Statement s, int from, int at, String quality, String side, List<Claim> claims) {
        var object = at + 1;
        while (ARTICLES.contains(s.at(object).low())) {
            object++;
        }
        if (!s.at(object).stem().isEmpty() && s.at(object).isName()) {
            var words = s.cut(from, object + 1);
            var name = s.at(object).stem();
            claims.add(new Claim(RULE, name, side, words, Claim.Reach.STORY, s));
            subject(s, from)
                    .forEach(subject -> claims.add(new Claim(
                            RULE,
                            subject + " " + ClaimWords.stem(quality) + " " + name,
                            side,
                            words,
                            Claim.Reach.ALL,
                            s)));
        }
    }

    /** The last name before the comparison. */
    private static List<String> subject(Statement s, int before) {
        for (var at = before - 1; at >= 0; at--) {
            if (s.at(at).isName()) {
                return List.of(s.at(at).low());
            }
        }
        return List.of();
    }
}
