package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import dev.dossier.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph made ready for reading: its words, its quotations, and its frames. A frame is a sentence of the writer's; the stops inside
 * a quotation do not end it.
 *
 * @param number of the block, from 1
 * @param frames half-open ranges of word numbers, in order, without gaps
 */
record Prose(int number, String text, List<Word> words, List<QuotedSpan> quoted, List<Span> frames) {
    /** More words are no sentence; cutting there keeps the work in proportion to the text. */
    private static final int LONGEST_FRAME = 600;

    /** A text that stands alone. */
    static Prose of(BlockText block) {
        return of(block, false, new Kinds());
    }

    /**
     * @param nextOpens whether the next paragraph begins with an opening mark
     * @param kinds of the same article
     */
    static Prose of(BlockText block, boolean nextOpens, Kinds kinds) {
        var text = block.text();
        var quoted = Nicknames.without(text, MarkPairer.pair(block, nextOpens));
        var words = words(block.tokens(), quoted, kinds);
        return new Prose(block.block().number(), text, words, quoted, frames(block.sentences(), words, quoted));
    }

    private static List<Word> words(List<Token> tokens, List<QuotedSpan> quoted, Kinds kinds) {
        var words = new ArrayList<Word>(tokens.size());
        var next = 0;
        for (var token : tokens) {
            var start = token.span().start();
            while (next < quoted.size() && quoted.get(next).outer().end() <= start) {
                next++;
            }
            var isQuoted = next < quoted.size() && quoted.get(next).covers(start);
            words.add(new Word(token, kinds.of(token.form()), isQuoted));
        }
        return words;
    }

    private static List<Span> frames(List<Span> sentences, List<Word> words, List<QuotedSpan> quoted) {
        var frames = new ArrayList<Span>();
        var start = 0;
        var word = 0;
        var next = 0;
        for (var sentence : sentences) {
            while (word < words.size() && words.get(word).span().start() < sentence.end()) {
                word++;
            }
            while (next < quoted.size() && quoted.get(next).inner().end() < sentence.end()) {
                next++;
            }
            var inside = next < quoted.size() && quoted.get(next).inner().start() < sentence.end();
            if (!inside && word > start && !isSignature(words, word) && !AttributionAhead.follows(words, word)) {
                addFrame(frames, start, word);
                start = word;
            }
        }
        if (start < words.size()) {
            addFrame(frames, start, words.size());
        }
        return List.copyOf(frames);
    }

    /** A dash after the closing mark carries on the frame: {@code “We came.” – Ana Kim} */
    private static boolean isSignature(List<Word> words, int next) {
        return next < words.size()
                && words.get(next).text().equals("-")
                && words.get(next - 1).quoted();
    }

    private static void addFrame(List<Span> frames, int from, int to) {
        for (var start = from; start < to; start += LONGEST_FRAME) {
            frames.add(new Span(start, Math.min(to, start + LONGEST_FRAME)));
        }
    }

    /** The frame that a word is in. */
    Span frameAt(int word) {
        var low = 0;
        var high = frames.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (frames.get(middle).start() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return frames.get(low);
    }

    /** The first and the word after the last of a quotation with its marks. */
    Span wordsOf(QuotedSpan quoted) {
        var from = firstAtOrAfter(quoted.outer().start());
        return new Span(from, Math.max(from, firstAtOrAfter(quoted.outer().end())));
    }

    /** The words that begin in a span of the text. */
    Span wordsBetween(Span span) {
        var from = firstAtOrAfter(span.start());
        return new Span(from, Math.max(from, firstAtOrAfter(span.end())));
    }

    private int firstAtOrAfter(int place) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (word(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word is a mark around a nickname: {@code Marcia “Cia” Price}. */
    static boolean isNickname(Word word) {
        return !word.quoted() && word.text().equals("\"");
    }

    /** Whether a word is a quotation mark, or one half of a doubled one. */
    static boolean isMark(Word word) {
        return word.quoted() && "\"'「」『』＂".contains(word.text());
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The text from the first to the last of the words {@code from} … {@code to - 1}. */
    String cut(int from, int to) {
        return from >= to
                ? ""
                : text.substring(word(from).span().start(), word(to - 1).span().end());
    }

    /** Whether no blank stands between this word and the next. */
    boolean isGluedToNext(int index) {
        return index >= 0
                && index + 1 < words.size()
                && word(index).span().end() == word(index + 1).span().start();
    }
}
