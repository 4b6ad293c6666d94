package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Set;

/** Tells words in marks that are a name, a title or a term from words that somebody said. */
final class NotSaid {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "at", "by", "from", "'s", "is", "vs",
            "n't");
    private static final Set<String> PASSED_OVER = Set.of("the", "a", "an", ",", "as", "simply");

    private final Prose prose;
    private final Span frame;

    NotSaid(Prose prose, Span frame) {
        this.prose = prose;
        this.frame = frame;
    }

    /** After {@code known as}, {@code called}, {@code the word}. */
    boolean isNamed(Span words) {
        var at = words.start() - 1;
        while (at >= frame.start() && PASSED_OVER.contains(prose.word(at).low())) {
            at--;
        }
        if (at < frame.start()) {
            return false;
        }
        if (at > frame.start() && prose.word(at).is("of") && prose.word(at - 1).is("name")) {
            return true;
        }
        var word = prose.word(at);
        var before = at > frame.start() ? prose.word(at - 1) : prose.word(at);
        return word.isOn(Lexicon.NAMING)
                || word.is("called") && before.text().equals("-")
                || word.isOn(Lexicon.NAMED) && before.isOn(Lexicon.BEING) && !hasAgent(words);
    }

    /** {@code was called “a waste” by Kim} names somebody who said it. */
    private boolean hasAgent(Span words) {
        return words.end() < frame.end() && prose.word(words.end()).is("by");
    }

    /** {@code “The Long Night”}: every word of weight has a capital, and no stop inside. */
    boolean isTitle(Span words) {
        var capitals = 0;
        for (var i = words.start(); i < words.end(); i++) {
            var word = prose.word(i);
            if (Prose.isMark(word) || (word.is(",") || word.is(".")) && isLastInside(i, words)) {
                continue;
            }
            if (!word.isWord() && "-'&:".indexOf(word.text()) < 0) {
                return false;
            }
            if (word.isCapital()) {
                capitals++;
            } else if (word.isWord()
                    && !SMALL_WORDS.contains(word.low())
                    && !Character.isDigit(word.text().charAt(0))) {
                return false;
            }
        }
        return capitals >= 1;
    }

    private boolean isLastInside(int at, Span words) {
        return at + 1 == words.end() || Prose.isMark(prose.word(at + 1));
    }
}
