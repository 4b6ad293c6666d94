package dev.dossier.analysis.figure;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import java.util.Collections;
import java.util.List;

/** A paragraph as lexemes, asked by number; a number outside gives an empty lexeme, so that readers need no edge cases. */
record Line(String text, List<Lexeme> lexemes, List<Span> sentences) {
    private static final Lexeme NOTHING = new Lexeme(new Span(0, 0), "\n", "\n");

    static Line of(BlockText block) {
        return new Line(block.text(), Lexeme.split(block), block.sentences());
    }

    int size() {
        return lexemes.size();
    }

    Lexeme at(int index) {
        return index >= 0 && index < lexemes.size() ? lexemes.get(index) : NOTHING;
    }

    /** Whether no blank stands between this lexeme and the next. */
    boolean isGluedToNext(int index) {
        return index >= 0
                && index + 1 < lexemes.size()
                && at(index).span().end() == at(index + 1).span().start();
    }

    /** The text from the first to the last of the lexemes {@code from} … {@code to - 1}. */
    String cut(int from, int to) {
        return text.substring(at(from).span().start(), at(to - 1).span().end());
    }

    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    Span sentenceAt(int index) {
        var place = at(index).span().start();
        var found = Collections.binarySearch(sentences, new Span(place, Integer.MAX_VALUE));
        return sentences.get(Math.max(0, -found - 2));
    }

    boolean startsSentence(int index) {
        return sentenceAt(index).start() == at(index).span().start();
    }
}
