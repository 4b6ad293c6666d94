package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a number measures, in words of its sentence: {@code revenue} in {@code its revenue rose by 8% to $5 billion}. Where no noun
 * stands at one of the few places that tell it surely, there is none: a wrong measure is worse than a missing one.
 */
final class MeasureReader {
    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_PUT = 14;
    private static final Set<String> GROUPED = Set.of("of");
    private static final Set<String> BOUGHT = Set.of("of", "on", "for", "in", "into", "off");
    private static final Set<String> AUXILIARIES = Set.of(
            "will", "would", "could", "may", "might", "should", "can", "has", "have", "had", "still", "also", "already",
            "be");
    private static final Set<String> BEFORE_AMOUNT = Set.of("to", "by", "at", "between", "from");
    private static final Set<String> CHANGED = Set.of("doubled", "tripled", "trebled", "quadrupled", "halved");

    private static final Set<String> OWNING = Set.of("the", "its", "their");
    private static final Set<String> IN = Set.of("in");
    private static final Set<String> PUT = Set.of("put", "puts", "estimates", "estimated");
    private static final Set<String> CARRYING_ON = Set.of("from", "to", "up", "down");

    private final Line line;
    private final NounPhrases phrases;

    MeasureReader(Line line) {
        this.line = line;
        this.phrases = new NounPhrases(line);
    }

    /**
     * @param from the first lexeme of its qualifiers
     * @param before the measure of the number before it in the sentence: {@code from 80% to 50%} is one measure
     */
    Optional<String> read(Amount amount, int from, Optional<String> before) {
        var next = afterBracket(amount.to());
        return switch (amount.kind()) {
            case COUNT -> Optional.of(line.cut(amount.to(), amount.next()));
            case PERCENT, SHARE -> after(next, GROUPED).or(() -> half(amount)).or(() -> around(amount, from, before));
            case RATIO -> object(next).or(() -> changed(amount)).or(() -> before(from));
            case DURATION -> gerund(next).or(() -> before(from));
            case MONEY, SIZE ->
                head(next).or(() -> around(amount, from, before)).or(() -> after(next, BOUGHT));
        };
    }

    private Optional<String> around(Amount amount, int from, Optional<String> before) {
        return before(from).or(() -> put(from)).or(() -> subject(amount, from)).or(() -> carriedOn(from, before));
    }

    private int afterBracket(int at) {
        if (!line.at(at).is("(")) {
            return at;
        }
        var end = at;
        while (end < line.size() && end - at < LONGEST_BRACKET && !line.at(end).is(")")) {
            end++;
        }
        return end + 1;
    }

    /** {@code revenue} in {@code $100 billion revenue}. */
    private Optional<String> head(int at) {
        var isNoun = line.at(at).isWord() && !line.at(at).isCapital() && phrases.skipArticle(at) == at;
        return isNoun ? phrases.startingAt(at) : Optional.empty();
    }

    /** {@code of Chinese respondents}, {@code on data centres}. */
    private Optional<String> after(int at, Set<String> prepositions) {
        return prepositions.contains(line.at(at).low()) ? phrases.startingAt(at + 1) : Optional.empty();
    }

    /** {@code price} in {@code half the price}. */
    private Optional<String> half(Amount amount) {
        return line.at(amount.to() - 1).is("half")
                        && OWNING.contains(line.at(amount.to()).low())
                ? phrases.startingAt(amount.to())
                : Optional.empty();
    }

    /** {@code output} in {@code double its output}. */
    private Optional<String> object(int at) {
        return phrases.skipArticle(at) > at ? phrases.startingAt(at) : Optional.empty();
    }

    /** {@code price} in {@code its price has doubled}. */
    private Optional<String> changed(Amount amount) {
        if (!CHANGED.contains(line.at(amount.from()).low())) {
            return Optional.empty();
        }
        var inNoun = after(amount.to(), IN);
        return inNoun.isPresent() ? inNoun : phrases.endingAt(beforeAuxiliaries(amount.from()));
    }

    /** {@code redesigning its processor} after {@code four years}. */
    private Optional<String> gerund(int at) {
        if (!line.at(at).low().endsWith("ing")) {
            return Optional.empty();
        }
        var object = phrases.startingAt(at + 1);
        return object.map(words -> line.cut(at, phrases.skipArticle(at + 1)) + " " + words);
    }

    /** {@code loss} in {@code a loss of $5 billion}. */
    private Optional<String> before(int from) {
        return line.at(from - 1).is("of") ? phrases.endingAt(from - 1) : Optional.empty();
    }

    /** {@code capital spending} in {@code put its capital spending for 2025 at $75 billion}. */
    private Optional<String> put(int from) {
        if (!line.at(from - 1).is("at")) {
            return Optional.empty();
        }
        for (var at = from - 2;
                at > Math.max(0, from - LONGEST_PUT) && !line.at(at).is(",");
                at--) {
            if (PUT.contains(line.at(at).low())) {
                return putAfter(at + 1, from - 1);
            }
        }
        return Optional.empty();
    }

    /** The phrase up to {@code at}, without the year or place in {@code for 2025}. */
    private Optional<String> putAfter(int start, int end) {
        if (line.at(start).is("what")) {
            return Optional.empty();
        }
        var possessive = start;
        while (possessive < end && !line.at(possessive).is("'s")) {
            possessive++;
        }
        var isPlain = line.at(end - 1).isNumber() || line.at(end - 1).isCapital();
        return isPlain || possessive < end && end - possessive < 3
                ? phrases.startingAt(possessive < end ? possessive + 1 : start)
                : phrases.endingAt(end);
    }

    /** {@code market share} in {@code its market share fell to 50%}: the noun before a verb of measure. */
    private Optional<String> subject(Amount amount, int from) {
        var verb = BEFORE_AMOUNT.contains(line.at(from - 1).low()) ? beforeChange(from - 2) : from - 1;
        var word = line.at(verb).low();
        var isShift = amount.kind() == Figure.Kind.PERCENT && Lexicon.SHIFTS.contains(word);
        if (!isShift && !Lexicon.MEASURE_VERBS.contains(word)) {
            return Optional.empty();
        }
        var isChange = amount.kind() == Figure.Kind.PERCENT
                && Lexicon.CHANGES.contains(word)
                && (verb == from - 1 || line.at(from - 1).is("by"));
        return phrases.endingAt(beforeAuxiliaries(verb)).map(noun -> isChange ? "change in " + noun : noun);
    }

    /** Past {@code by 8%} and {@code last year} in {@code rose by 8% last year to $5 billion}. */
    private int beforeChange(int at) {
        var back = at;
        if (line.at(back).is("year")
                || line.at(back).is("quarter")
                || line.at(back).is("month")) {
            back -= 2;
        }
        if (!line.at(back).is("%") && !line.at(back).is("percent")) {
            return at;
        }
        back--;
        while (line.at(back).isNumber()
                || line.at(back).is("by")
                || line.at(back).is("about")
                || line.at(back).is("almost")) {
            back--;
        }
        return back;
    }

    private int beforeAuxiliaries(int verb) {
        var at = verb;
        while (at > 0
                && (AUXILIARIES.contains(line.at(at - 1).low())
                        || line.at(at - 1).low().endsWith("ly"))) {
            at--;
        }
        return at;
    }

    /** {@code from 80% to 50%}, {@code $8 billion, up 27%}. */
    private Optional<String> carriedOn(int from, Optional<String> before) {
        return CARRYING_ON.contains(line.at(from - 1).low()) ? before : Optional.empty();
    }
}
