package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells for each span in marks whether it is a quotation, of which kind, and by which cue. */
final class SpanReader {
    /** Fewer words than this without anyone who says them are a title, a name or irony. */
    private static final int SHORT = 5;

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "at", "by", "from", "'s", "is", "vs");

    private final Prose prose;
    private final Span frame;
    private final List<Cue> cues;
    private final List<QuotedSpan> quoted;

    /** @param quoted those that begin in the frame */
    SpanReader(Prose prose, Span frame, List<Cue> cues, List<QuotedSpan> quoted) {
        this.prose = prose;
        this.frame = frame;
        this.cues = cues;
        this.quoted = quoted;
    }

    List<Statement> read() {
        var statements = new ArrayList<Statement>();
        for (var span : quoted) {
            var words = prose.wordsOf(span);
            var inFrame = new Span(words.start(), Math.max(words.start(), Math.min(words.end(), frame.end())));
            if (inFrame.end() > inFrame.start()) {
                read(span, inFrame, statements).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private Optional<Statement> read(QuotedSpan quoted, Span words, List<Statement> before) {
        var inner = trimmed(quoted.inner());
        if (inner.start() == inner.end() || isNaming(words)) {
            return Optional.empty();
        }
        var cue = Attribution.choose(prose, cues, words);
        var kind = kind(inner, words, before);
        var isFragment = kind == Quote.Kind.MIXED;
        if (isFragment && (isTitle(words) || cue.isEmpty() && words.end() - words.start() - 2 < SHORT)) {
            return Optional.empty();
        }
        return Optional.of(new Statement(prose, inner, words.start(), kind, cue, quoted.goesOn()));
    }

    private Span trimmed(Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end && Character.isWhitespace(prose.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(prose.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private Quote.Kind kind(Span inner, Span words, List<Statement> before) {
        var isContinuation = !before.isEmpty()
                && before.get(before.size() - 1).kind() == Quote.Kind.DIRECT
                && previous(words).equals(",");
        var first = firstCharacter(inner);
        var isSentence = Character.isUpperCase(first) || Character.isDigit(first) || Character.isIdeographic(first);
        return isContinuation || isSentence && standsAlone(words) ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
    }

    private int firstCharacter(Span inner) {
        return inner.of(prose.text())
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .findFirst()
                .orElse(' ');
    }

    private String previous(Span words) {
        return words.start() > frame.start() ? prose.word(words.start() - 1).low() : "";
    }

    private boolean standsAlone(Span words) {
        var before = previous(words);
        return before.isEmpty()
                || ",:;-".contains(before)
                || Lexicon.SPEECH.contains(before)
                || prose.word(words.start() - 1).quoted()
                || cues.stream().anyMatch(cue -> cue.isSpeech() && cue.words().end() == words.start());
    }

    /** After {@code known as}, {@code called}, {@code the word}. */
    private boolean isNaming(Span words) {
        var at = words.start() - 1;
        while (at >= frame.start()
                && (Set.of("the", "a", "an", ",", "as", "simply")
                        .contains(prose.word(at).low()))) {
            at--;
        }
        if (at > frame.start() && prose.word(at).is("of") && prose.word(at - 1).is("name")) {
            return true;
        }
        if (at < frame.start()) {
            return false;
        }
        var low = prose.word(at).low();
        return Lexicon.NAMING.contains(low)
                || Lexicon.NAMED.contains(low)
                        && at > frame.start()
                        && Lexicon.BEING.contains(prose.word(at - 1).low());
    }

    /** {@code “The Long Night”}: every word of weight has a capital, and no stop inside. */
    private boolean isTitle(Span words) {
        var capitals = 0;
        for (var i = words.start() + 1; i < words.end() - 1; i++) {
            var word = prose.word(i);
            if ((word.is(",") || word.is(".")) && i == words.end() - 2) {
                continue;
            }
            if (!word.isWord() && !word.text().matches("[-'&:]")) {
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
}
