package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the amount that starts at a lexeme, if one does: money, per cent, durations, sizes, ratios, shares, counts. */
final class AmountReader {
    private static final int SHARE_DECIMALS = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> BETWEEN = Set.of("to", "-", "or", "and");

    private static final Set<String> BEING = Set.of(
            "is", "was", "are", "were", "been", "cost", "costs", "worth", "totalled", "totaled", "averaged", "average");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "s");
    private static final Set<String> NATIONS = Set.of("us", "u.s.", "american", "chinese");
    private static final Set<String> AFTER_HALF = Set.of("the", "its", "their", "his", "her", "that", "as");
    private static final Set<String> BEFORE_NO_HALF = Set.of("first", "second", "the", "a", "other", "latter");
    private static final Set<String> BOUNDS = Set.of("over", "under");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern PHONE = Pattern.compile("\\d{7,}");

    private final Line line;
    private final NumberReader numbers;
    private final NounReader nouns;

    AmountReader(Line line) {
        this.line = line;
        this.numbers = new NumberReader(line);
        this.nouns = new NounReader(line);
    }

    Optional<Amount> read(int at) {
        if (!Lexicon.opensAmount(line.at(at))) {
            return Optional.empty();
        }
        return money(at)
                .or(() -> fraction(at))
                .or(() -> ratio(at))
                .or(() -> decade(at))
                .or(() -> measured(at));
    }

    private record Ends(BigDecimal low, BigDecimal high, int end, boolean inWords, boolean isScaled) {}

    private Optional<Amount> money(int at) {
        var number = afterCurrency(at);
        if (number == at) {
            return Optional.empty();
        }
        var currency = currency(at, number);
        return numbers.read(number, true).map(first -> {
            var ends = upperEnd(first, true, number);
            var to = currencyWordEnd(ends.end(), currency);
            return amount(Kind.MONEY, ends, currency, at, to, Amount.Rule.CURRENCY_BEFORE);
        });
    }

    /** Past {@code US$}, {@code RM} or {@code USD}; {@code at} itself where no currency stands. */
    private int afterCurrency(int at) {
        var isJoined = line.isGluedToNext(at)
                && Lexicon.SYMBOLS.containsKey(
                        line.at(at).text() + line.at(at + 1).text());
        if (isJoined) {
            return at + 2;
        }
        var text = line.at(at).text();
        return Lexicon.SYMBOLS.containsKey(text) || Lexicon.CODES.contains(text) ? at + 1 : at;
    }

    private String currency(int from, int to) {
        var text = line.at(from).text() + (to - from > 1 ? line.at(from + 1).text() : "");
        var code = Lexicon.SYMBOLS.get(text);
        return code == null ? text : code;
    }

    private int currencyWordEnd(int at, String currency) {
        return currency.equals(Lexicon.CURRENCY_WORDS.get(line.at(at).low())) && currency.equals("USD") ? at + 1 : at;
    }

    /** The second end of {@code one to two} and {@code $5-$10 million}, or twice the first where there is none. */
    private Ends upperEnd(Numeral first, boolean money, int start) {
        var single = new Ends(first.value(), first.value(), first.end(), first.inWords(), first.isScaled());
        var firstEnd = line.at(first.end()).is("%") ? first.end() + 1 : first.end();
        var joint = line.at(firstEnd).low();
        var isFromTo = line.at(beforeCurrency(start)).is("from");
        var isJoint = BETWEEN.contains(joint)
                && (!joint.equals("and") || line.at(beforeCurrency(start)).is("between"));
        if (!isJoint || isFromTo || joint.equals("to") && isChange(start)) {
            return single;
        }
        var second = numbers.read(afterCurrency(firstEnd + 1), money);
        if (second.isEmpty()
                || joint.equals("-")
                        && line.at(second.get().end()).is("-")
                        && line.at(second.get().end() + 1).isNumber()) {
            return single;
        }
        var low = first.value();
        var high = second.get().value();
        if (second.get().isScaled() && !first.isScaled() && low.compareTo(THOUSAND) < 0) {
            low = low.multiply(scaleOf(second.get(), firstEnd + 1));
        }
        return low.compareTo(high) <= 0
                ? new Ends(
                        low,
                        high,
                        second.get().end(),
                        first.inWords(),
                        second.get().isScaled())
                : single;
    }

    /** {@code rose by 8% to 9 billion yuan}: a change and what it came to are no range. */
    private boolean isChange(int start) {
        var by = line.at(beforeCurrency(start));
        return by.is("by") || Lexicon.MEASURE_VERBS.contains(by.low()) && !BEING.contains(by.low());
    }

    private int beforeCurrency(int start) {
        var at = start - 1;
        while (at >= 0
                && (Lexicon.SYMBOLS.containsKey(line.at(at).text())
                        || Lexicon.CODES.contains(line.at(at).text())
                        || line.at(at).is("us"))) {
            at--;
        }
        return at;
    }

    /** What {@code million} makes of a number; a nought does not tell. */
    private BigDecimal scaleOf(Numeral numeral, int from) {
        var at = afterCurrency(from);
        if (!line.at(at).isNumber() || numeral.value().signum() == 0) {
            return BigDecimal.ONE;
        }
        var digits = new BigDecimal(line.at(at).text().replace(",", ""));
        return numeral.value().divide(digits, MathContext.DECIMAL64);
    }

    private Optional<Amount> measured(int at) {
        var first = numbers.read(at, false);
        if (first.isEmpty() || isGluedName(at) || isOrdinal(first.get())) {
            return Optional.empty();
        }
        var ends = upperEnd(first.get(), false, at);
        var unit = line.at(ends.end()).is("-") && line.isGluedToNext(ends.end() - 1) && line.isGluedToNext(ends.end())
                ? ends.end() + 1
                : ends.end();
        return percent(at, ends)
                .or(() -> currencyAfter(at, ends))
                .or(() -> duration(at, ends, unit))
                .or(() -> size(at, ends, unit))
                .or(() -> times(at, ends))
                .or(() -> count(at, ends));
    }

    /** {@code GPT-4}, {@code 24/7}, {@code 3-2-1}. */
    private boolean isGluedName(int at) {
        var before = line.at(at - 1).text();
        return line.isGluedToNext(at - 1)
                && ("/:#.".contains(before) || before.equals("-") && line.isGluedToNext(at - 2));
    }

    private boolean isOrdinal(Numeral number) {
        return line.isGluedToNext(number.end() - 1)
                && ORDINAL_ENDINGS.contains(line.at(number.end()).low());
    }

    private Optional<Amount> percent(int at, Ends ends) {
        var sign = line.at(ends.end());
        var isPerCent = sign.is("per") && line.at(ends.end() + 1).is("cent");
        if (sign.is("percentage") && line.at(ends.end() + 1).low().startsWith("point")) {
            return Optional.of(amount(Kind.PERCENT, ends, "percentage point", at, ends.end() + 2, Amount.Rule.PERCENT));
        }
        if (!sign.is("%") && !sign.is("percent") && !sign.is("pct") && !isPerCent) {
            return Optional.empty();
        }
        var to = ends.end() + (isPerCent ? 2 : 1);
        return Optional.of(amount(Kind.PERCENT, ends, "%", at, to, Amount.Rule.PERCENT));
    }

    private Optional<Amount> currencyAfter(int at, Ends ends) {
        var word = line.at(ends.end()).is("-") && line.isGluedToNext(ends.end()) ? ends.end() + 1 : ends.end();
        if (NATIONS.contains(line.at(word).low())
                && Lexicon.CURRENCY_WORDS.containsKey(line.at(word + 1).low())) {
            word++;
        }
        var code = Lexicon.CODES.contains(line.at(word).text())
                ? line.at(word).text()
                : Lexicon.CURRENCY_WORDS.get(line.at(word).low());
        var isVerb = line.at(word).is("won") && !ends.isScaled();
        return code == null || isVerb
                ? Optional.empty()
                : Optional.of(amount(Kind.MONEY, ends, code, at, word + 1, Amount.Rule.CURRENCY_AFTER));
    }

    private Optional<Amount> duration(int at, Ends ends, int unit) {
        var name = Lexicon.DURATIONS.get(line.at(unit).low());
        if (name == null) {
            return Optional.empty();
        }
        var next = line.at(unit + 1).is("-") ? line.at(unit + 2) : line.at(unit + 1);
        var isPlacing = Lexicon.PLACING.contains(next.low())
                || line.at(unit).is("day") && line.at(at).is("one") && unit == at + 1;
        if (isPlacing) {
            return Optional.empty();
        }
        var factor = name.startsWith("10") ? new BigDecimal(name.substring(0, name.indexOf(' '))) : BigDecimal.ONE;
        var scaled = new Ends(
                ends.low().multiply(factor), ends.high().multiply(factor), ends.end(), ends.inWords(), ends.isScaled());
        return Optional.of(amount(
                Kind.DURATION, scaled, name.substring(name.indexOf(' ') + 1), at, unit + 1, Amount.Rule.DURATION));
    }

    /** {@code a decade}. */
    private Optional<Amount> decade(int at) {
        var years = Lexicon.DURATIONS.getOrDefault(line.at(at + 1).low(), "");
        if (!line.at(at).is("a")
                || !years.startsWith("10")
                || Lexicon.PLACING.contains(line.at(at + 2).low())) {
            return Optional.empty();
        }
        var value = new BigDecimal(years.substring(0, years.indexOf(' ')));
        return Optional.of(new Amount(Kind.DURATION, value, value, "year", at, at + 2, at + 2, Amount.Rule.DURATION));
    }

    private Optional<Amount> size(int at, Ends ends, int unit) {
        var text = line.at(unit).text();
        var name =
                Lexicon.SIZES.getOrDefault(text, Lexicon.SIZES.get(line.at(unit).low()));
        return name == null
                ? Optional.empty()
                : Optional.of(amount(Kind.SIZE, ends, name, at, unit + 1, Amount.Rule.SIZE));
    }

    private Optional<Amount> times(int at, Ends ends) {
        var word = line.at(ends.end());
        var isX = word.is("x") && line.isGluedToNext(ends.end() - 1);
        var isFold = word.is("-") && line.at(ends.end() + 1).is("fold") || word.is("fold");
        if (!word.is("times") && !isX && !isFold) {
            return Optional.empty();
        }
        var to = word.is("-") ? ends.end() + 2 : ends.end() + 1;
        return Optional.of(amount(Kind.RATIO, ends, "multiple", at, to, Amount.Rule.TIMES));
    }

    private Optional<Amount> ratio(int at) {
        var value = Lexicon.RATIOS.get(line.at(at).low());
        var next = line.at(at + 1).is("-") ? line.at(at + 2) : line.at(at + 1);
        if (value == null
                || Lexicon.RATIO_IDIOMS.contains(next.low())
                || line.at(at).isCapital() && !line.startsSentence(at)) {
            return Optional.empty();
        }
        return Optional.of(
                new Amount(Kind.RATIO, value, value, "multiple", at, at + 1, at + 1, Amount.Rule.RATIO_WORD));
    }

    /** {@code one-quarter}, {@code two thirds}, {@code a third of}, {@code half of}; not {@code third countries}. */
    private Optional<Amount> fraction(int at) {
        var number = line.at(at).is("a")
                ? BigDecimal.ONE
                : Lexicon.NUMERALS.get(line.at(at).low());
        if (number != null) {
            return fractionAfter(number, at);
        }
        var isHalf = line.at(at).is("half")
                && !line.isGluedToNext(at)
                && !line.isGluedToNext(at - 1)
                && !isOrdinalOrArticle(at - 1);
        return isHalf
                        && (isOf(at + 1)
                                || AFTER_HALF.contains(line.at(at + 1).low())
                                || line.at(at - 1).is("by")
                                || line.at(at - 1).is("in"))
                ? Optional.of(share(part(BigDecimal.ONE, BigDecimal.valueOf(2)), at, at + 1))
                : Optional.empty();
    }

    private Optional<Amount> fractionAfter(BigDecimal number, int at) {
        var part = line.at(at + 1).is("-") ? at + 2 : at + 1;
        var value = Lexicon.FRACTIONS.get(line.at(part).low());
        if (value == null) {
            return Optional.empty();
        }
        var isPart = !line.at(at).is("a") && !isPeriod(part) || isOf(part + 1);
        return isPart ? Optional.of(share(part(number, value), at, part + 1)) : Optional.empty();
    }

    /** {@code three quarters} of a year are time when nothing is shared. */
    private boolean isPeriod(int at) {
        return line.at(at).is("quarters") && !isOf(at + 1) || line.at(at).is("half");
    }

    private boolean isOrdinalOrArticle(int at) {
        return BEFORE_NO_HALF.contains(line.at(at).low());
    }

    private boolean isOf(int at) {
        return line.at(at).is("of");
    }

    private static BigDecimal part(BigDecimal number, BigDecimal parts) {
        return number.divide(parts, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Amount share(BigDecimal value, int from, int to) {
        return new Amount(Kind.SHARE, value, value, "fraction", from, to, to, Amount.Rule.FRACTION_WORD);
    }

    private Optional<Amount> count(int at, Ends ends) {
        if (isBareLabel(at, ends)
                || line.isGluedToNext(ends.end() - 1) && line.at(ends.end()).isWord()) {
            return Optional.empty();
        }
        if (line.at(ends.end()).is("-") && line.isGluedToNext(ends.end() - 1)
                || line.at(ends.end()).is("/")) {
            return Optional.empty();
        }
        return nouns.counted(ends.end())
                .filter(noun -> !isTime(noun))
                .map(noun -> new Amount(
                        Kind.COUNT,
                        ends.low(),
                        ends.high(),
                        noun.unit(),
                        at,
                        ends.end(),
                        noun.end(),
                        Amount.Rule.COUNTED_NOUN));
    }

    /** {@code two years} that only place something in time are no count of years. */
    private boolean isTime(NounReader.Noun noun) {
        return Lexicon.DURATIONS.containsKey(line.at(noun.end() - 1).low());
    }

    /** A year, a day of a month, {@code one}, the number of a product or page. */
    private boolean isBareLabel(int at, Ends ends) {
        var text = line.at(at).text();
        var isYear = YEAR.matcher(text).matches() && !ends.isScaled();
        var isPhone = PHONE.matcher(text).matches();
        var isOne = line.at(at).is("one") && ends.end() == at + 1 || text.equals("1");
        var before = line.at(at - 1).is(".") ? line.at(at - 2) : line.at(at - 1);
        var after = line.at(ends.end());
        var isDate = Lexicon.MONTHS.contains(before.low()) && before.isCapital()
                || Lexicon.MONTHS.contains(after.low()) && after.isCapital();
        var isTime = after.is(":") || after.is("a.m.") || after.is("p.m.") || after.is("am") || after.is("pm");
        return isYear || isPhone || isOne || isDate || isTime || isLabelled(at, before);
    }

    private boolean isLabelled(int at, Lexeme before) {
        if (line.startsSentence(at) || before.text().equals("\n")) {
            return false;
        }
        var isName = before.isCapital() && line.at(at).isNumber() && !line.startsSentence(at - 1);
        return isName
                || Lexicon.LABELS.contains(before.low())
                        && !BOUNDS.contains(before.low())
                        && line.at(at).isNumber();
    }

    private static Amount amount(Kind kind, Ends ends, String unit, int from, int to, Amount.Rule rule) {
        return new Amount(kind, ends.low(), ends.high(), unit, from, to, to, rule);
    }
}
