package dev.dossier.analysis.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers: {@code 1,600}, {@code 4.3 billion}, {@code twenty-five}, {@code two hundred}, {@code 100bil}, {@code half a million}. */
final class NumberReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Line line;

    NumberReader(Line line) {
        this.line = line;
    }

    /** @param money whether {@code m} may be million here */
    Optional<Numeral> read(int at, boolean money) {
        if (line.at(at).is("half")
                && isArticle(at + 1)
                && Lexicon.SCALES.containsKey(line.at(at + 2).low())) {
            return Optional.of(scaled(new Numeral(HALF, at + 2, false, true), money));
        }
        if (isArticle(at) && Lexicon.SCALES.containsKey(line.at(at + 1).low())) {
            return Optional.of(scaled(new Numeral(BigDecimal.ONE, at + 1, false, true), money));
        }
        var base = line.at(at).isNumber() ? digits(at) : words(at);
        return base.map(numeral -> scaled(numeral, money));
    }

    private boolean isArticle(int at) {
        return line.at(at).is("a");
    }

    private Optional<Numeral> digits(int at) {
        var text = line.at(at).text().replace(",", "");
        var dots = text.chars().filter(c -> c == '.').count();
        var isNumber = dots <= 1 && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        return isNumber ? Optional.of(new Numeral(new BigDecimal(text), at + 1, false, false)) : Optional.empty();
    }

    private Optional<Numeral> words(int at) {
        var low = line.at(at).low();
        if (Lexicon.NUMERALS.containsKey(low)) {
            return Optional.of(new Numeral(Lexicon.NUMERALS.get(low), at + 1, false, true));
        }
        if (!Lexicon.TENS.containsKey(low)) {
            return Optional.empty();
        }
        var tens = Lexicon.TENS.get(low);
        var unit = line.at(at + 1).is("-") ? at + 2 : at + 1;
        var ones = Lexicon.NUMERALS.get(line.at(unit).low());
        return ones != null && ones.intValue() > 0 && ones.intValue() < 10
                ? Optional.of(new Numeral(tens.add(ones), unit + 1, false, true))
                : Optional.of(new Numeral(tens, at + 1, false, true));
    }

    private Numeral scaled(Numeral base, boolean money) {
        var value = base.value();
        var end = base.end();
        var isScaled = false;
        while (true) {
            var at = line.at(end).is("-") && line.isGluedToNext(end - 1) && line.isGluedToNext(end) ? end + 1 : end;
            var scale = scale(at, money);
            if (scale.isEmpty()) {
                return new Numeral(value, end, isScaled, base.inWords());
            }
            value = value.multiply(scale.get());
            end = at + 1;
            isScaled = true;
        }
    }

    private Optional<BigDecimal> scale(int at, boolean money) {
        var low = line.at(at).low();
        var scale = Lexicon.SCALES.get(low);
        if (scale == null && money && line.isGluedToNext(at - 1)) {
            scale = Lexicon.SHORT_SCALES.get(low);
        }
        return Optional.ofNullable(scale);
    }
}
