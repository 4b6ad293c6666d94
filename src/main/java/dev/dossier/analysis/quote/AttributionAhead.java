package dev.dossier.analysis.quote;

import java.util.List;

/** Tells whether what follows {@code “Who pays?”} is its attribution, {@code Paul Hill demanded}, rather than another sentence. */
final class AttributionAhead {
    /** Words between the marks and the verb of {@code Ana Kim, the owner of Tern Works, shouted}. */
    private static final int FARTHEST = 22;

    private AttributionAhead() {}

    /** @param next the word after the closing mark */
    static boolean follows(List<Word> words, int next) {
        if (next >= words.size() || next < 2 || words.get(next).quoted() || !endsAsInsideASentence(words, next)) {
            return false;
        }
        for (var i = next; i < Math.min(words.size(), next + FARTHEST); i++) {
            var word = words.get(i);
            if (word.quoted() || word.is(".") || word.is("?")) {
                return false;
            }
            if (i > next
                    && !word.isCapital()
                    && word.isOn(Lexicon.SPEECH)
                    && !word.low().endsWith("ing")) {
                return endsStatement(words, i + 1);
            }
        }
        return false;
    }

    private static boolean endsAsInsideASentence(List<Word> words, int next) {
        var last = next - 1;
        while (last > 0 && Prose.isMark(words.get(last))) {
            last--;
        }
        return last < next - 1 && "?!-…".contains(words.get(last).text());
    }

    /** Nothing is reported after the verb. */
    private static boolean endsStatement(List<Word> words, int at) {
        if (at >= words.size()) {
            return true;
        }
        var word = words.get(at);
        return ".,;:".contains(word.text())
                || word.quoted()
                || word.isOn(Lexicon.PREPOSITIONS)
                || word.isOn(Lexicon.TIME_WORDS)
                || word.isOn(Lexicon.HEARERS);
    }
}
