package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Set;

/** Goes to the left of a verb past whatever may stand between it and its subject. */
final class BeforeVerb {
    private static final Set<String> WITH_TIMES = Set.of("in", "on", "last", "this", "late", "early", "the", "earlier");

    private final Prose prose;
    private final Span frame;

    BeforeVerb(Prose prose, Span frame) {
        this.prose = prose;
        this.frame = frame;
    }

    /** The nearest word that is none of {@code recently}, {@code has}, {@code (D-Va.)} and {@code in December}. */
    int skip(int verb) {
        var at = verb - 1;
        while (at >= frame.start()) {
            var word = prose.word(at);
            if (at == verb - 1 && prose.word(verb).isOn(Lexicon.FOREIGN) && word.isOn(Lexicon.FOREIGN_AUXILIARIES)) {
                at--;
            } else if (word.isOn(Lexicon.ADVERBS) || word.low().endsWith("ly") && !word.isCapital()) {
                at--;
            } else if (word.is(")")) {
                at = beforeBracket(at);
            } else if (isTime(at)) {
                at = beforeTime(at);
            } else {
                return at;
            }
        }
        return at;
    }

    private int beforeTime(int last) {
        var at = last;
        while (at >= frame.start()
                && (isTime(at) || WITH_TIMES.contains(prose.word(at).low()))) {
            at--;
        }
        return at;
    }

    private int beforeBracket(int closing) {
        var at = closing;
        while (at > frame.start() && !prose.word(at).is("(")) {
            at--;
        }
        return at - 1;
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && Character.isDigit(text.charAt(2))
                && Character.isDigit(text.charAt(3));
    }

    private boolean isTime(int at) {
        var word = prose.word(at);
        return !word.quoted() && (word.isOn(Lexicon.TIME_WORDS) || isYear(word.text()));
    }
}
