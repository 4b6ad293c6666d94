package dev.dossier.analysis.figure;

import dev.dossier.domain.Mention;
import dev.dossier.domain.Span;
import dev.dossier.text.Folding;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The words of a paragraph that may tell what its figures are of: no names, no numbers. */
final class ParagraphWords {
    private static final int SHORTEST = 3;
    private static final Set<String> LINKS = Set.of("and", "while", "but");

    private final String text;
    private final List<Span> sentences;
    private final List<Word> words = new ArrayList<>();

    /** @param isBreak ends a clause */
    private record Word(int start, int end, String low, boolean isBreak) {}

    /** @param mentions of the paragraph */
    ParagraphWords(String paragraph, List<Mention> mentions) {
        this.text = Folding.fold(paragraph);
        this.sentences = Sentences.split(paragraph);
        var isName = new boolean[text.length()];
        for (var mention : mentions) {
            var span = mention.passage().span();
            java.util.Arrays.fill(isName, span.start(), span.end(), true);
        }
        for (var at = 0; at < text.length(); ) {
            var end = end(at);
            if (end > at && !isName[at] && !Character.isDigit(text.charAt(at))) {
                var low = text.substring(at, end).toLowerCase(Locale.ROOT);
                words.add(new Word(at, end, low, LINKS.contains(low)));
            } else if (end == at && isClauseEnd(at)) {
                words.add(new Word(at, at + 1, "", true));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The end of the word at a place, the place itself where no word is. */
    private int end(int start) {
        var at = start;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || at > start
                                && at + 1 < text.length()
                                && "'.-".indexOf(text.charAt(at)) >= 0
                                && Character.isLetterOrDigit(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private boolean isClauseEnd(int at) {
        var mark = text.charAt(at);
        var isBlankBefore = at > 0 && text.charAt(at - 1) == ' ';
        var isBlankAfter = at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return ",;:)".indexOf(mark) >= 0 && isBlankAfter || "-(".indexOf(mark) >= 0 && isBlankBefore;
    }

    Span sentence(Span figure) {
        return sentences.stream()
                .filter(sentence -> sentence.overlaps(figure))
                .findFirst()
                .orElse(figure);
    }

    /** What stands between two breaks around the figure. */
    Span clause(Span figure, Span sentence) {
        var from = sentence.start();
        var to = sentence.end();
        for (var word : words) {
            if (word.isBreak() && word.end() <= figure.start()) {
                from = Math.max(from, word.end());
            } else if (word.isBreak() && word.start() >= figure.end()) {
                to = Math.min(to, word.start());
            }
        }
        return new Span(Math.min(from, figure.start()), Math.max(to, figure.end()));
    }

    /** The stems of the words of weight in a stretch, without the figure itself. */
    Set<String> stems(Span stretch, Span figure) {
        var stems = new TreeSet<String>();
        for (var word : words) {
            if (isIn(word, stretch, figure) && isOfWeight(word.low())) {
                stems.add(ComparisonWords.stem(word.low()));
            }
        }
        return stems;
    }

    boolean has(Predicate<String> kind, Span stretch, Span figure) {
        return words.stream().anyMatch(word -> isIn(word, stretch, figure) && kind.test(word.low()));
    }

    private static boolean isIn(Word word, Span stretch, Span figure) {
        return word.start() >= stretch.start()
                && word.end() <= stretch.end()
                && (word.end() <= figure.start() || word.start() >= figure.end());
    }

    private static boolean isOfWeight(String low) {
        return low.length() >= SHORTEST && !ComparisonWords.isEmpty(low);
    }
}
