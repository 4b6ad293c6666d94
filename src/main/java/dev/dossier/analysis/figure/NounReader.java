package dev.dossier.analysis.figure;

import java.util.Optional;
import java.util.Set;

/** Reads the noun that a number counts: {@code presidential administrations} gives {@code presidential administration}. */
final class NounReader {
    private static final int LONGEST = 6;
    private static final Set<String> NOT_COUNTED = Set.of(
            "other",
            "more",
            "additional",
            "different",
            "new",
            "further",
            "major",
            "such",
            "separate",
            "distinct",
            "extra");
    private static final Set<String> SINGULAR_S = Set.of("ss", "us", "is", "as");

    private final Line line;

    NounReader(Line line) {
        this.line = line;
    }

    /**
     * @param unit in the singular, without {@code other} and the like
     * @param end the lexeme after the noun
     */
    record Noun(String unit, int end) {}

    /** The plural noun that the phrase from {@code at} on ends with. */
    Optional<Noun> counted(int at) {
        var head = -1;
        for (var i = at; i < at + LONGEST && continues(i); i++) {
            if (isPlural(i)) {
                head = i;
            }
            if (head == i && !Lexicon.ATTRIBUTIVE_PLURALS.contains(line.at(i).low()) && !line.isGluedToNext(i)) {
                break;
            }
        }
        if (head < 0) {
            return Optional.empty();
        }
        var start = at;
        while (start < head && NOT_COUNTED.contains(line.at(start).low())) {
            start++;
        }
        var unit = (start < head ? line.cut(start, head) + (line.isGluedToNext(head - 1) ? "" : " ") : "")
                + singular(line.at(head).text());
        var isPair = line.at(head + 1).is("and")
                && isPlural(head + 2)
                && !line.at(head + 2).isCapital();
        return Optional.of(
                isPair
                        ? new Noun(unit + " or " + singular(line.at(head + 2).text()), head + 3)
                        : new Noun(unit, head + 1));
    }

    private boolean continues(int at) {
        var word = line.at(at);
        var isHyphen = word.is("-") && line.isGluedToNext(at) && line.isGluedToNext(at - 1);
        return isHyphen
                || word.isWord()
                        && !word.isNumber()
                        && !Lexicon.NOT_NOUNS.contains(word.low())
                        && !word.low().endsWith("ly");
    }

    private boolean isPlural(int at) {
        var low = line.at(at).low();
        if (Lexicon.IRREGULAR_PLURALS.containsKey(low)) {
            return true;
        }
        return low.length() > 3
                && low.endsWith("s")
                && !SINGULAR_S.contains(low.substring(low.length() - 2))
                && !Lexicon.NOT_NOUNS.contains(low);
    }

    static String singular(String plural) {
        var irregular = Lexicon.IRREGULAR_PLURALS.get(plural);
        if (irregular != null) {
            return irregular;
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        var isEs =
                plural.endsWith("ches") || plural.endsWith("shes") || plural.endsWith("sses") || plural.endsWith("xes");
        return plural.substring(0, plural.length() - (isEs ? 2 : 1));
    }
}
