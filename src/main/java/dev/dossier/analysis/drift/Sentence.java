package dev.dossier.analysis.drift;

import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import java.util.List;

/** A sentence of an article. @param words counted in the sentence's own text @param place how far down the article, 0 to 1 */
record Sentence(String text, Passage passage, List<Word> words, double place) {
    Sentence {
        words = List.copyOf(words);
    }

    Span span() {
        return passage.span();
    }

    boolean isIn(Sentence other) {
        return passage.paragraph() == other.passage.paragraph();
    }
}
