package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells for each span in marks whether it is a quotation, of which kind, and by which cue. */
final class SpanReader {
    /** Fewer words than this without anyone who says them are a title, a name or irony. */
    private static final int SHORT = 5;
    /** The same in characters, for writing without capitals and often without blanks. */
    private static final int SHORT_CASELESS = 9;

    private static final String BEFORE_SENTENCES = ",:;-(：，。；、（";
    /** {@code (Laughter.)}, {@code [Applause]} */
    private static final Pattern STAGE_DIRECTION = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]][.!]?");

    private final Prose prose;
    private final Span frame;
    private final List<Cue> cues;
    private final List<QuotedSpan> quoted;
    private final NotSaid notSaid;
    private final CuesByPlace places;

    /** @param quoted those that begin in the frame */
    SpanReader(Prose prose, Span frame, List<Cue> cues, List<QuotedSpan> quoted) {
        this.prose = prose;
        this.frame = frame;
        this.cues = cues;
        this.quoted = quoted;
        this.notSaid = new NotSaid(prose, frame);
        this.places = new CuesByPlace(prose, frame);
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
        var label = places.labelWithin(quoted);
        var inner = trimmed(
                label.map(found -> new Span(found.end(), quoted.inner().end())).orElse(quoted.inner()));
        if (inner.start() == inner.end()
                || notSaid.isNamed(words)
                || STAGE_DIRECTION.matcher(inner.of(prose.text())).matches()) {
            return Optional.empty();
        }
        var cue = label.map(CuesByPlace.Label::cue)
                .or(() -> CueChooser.choose(prose, cues, words))
                .or(() -> places.around(words));
        var kind = kind(inner, words, before);
        var isShort = isCaseless(inner)
                ? inner.end() - inner.start() < SHORT_CASELESS
                : words.end() - words.start() - 2 < SHORT;
        if (notSaid.isTitle(words) && (kind == Quote.Kind.MIXED || cue.isEmpty())
                || kind == Quote.Kind.MIXED && cue.isEmpty() && isShort) {
            return Optional.empty();
        }
        return Optional.of(new Statement(prose, inner, words.start(), kind, cue, quoted.goesOn()));
    }

    private Span trimmed(Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isBlank(int at) {
        var c = prose.text().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Quote.Kind kind(Span inner, Span words, List<Statement> before) {
        var isContinuation = !before.isEmpty()
                && before.get(before.size() - 1).kind() == Quote.Kind.DIRECT
                && previous(words).equals(",");
        var first = firstCharacter(inner);
        var isSentence = Character.isUpperCase(first) || Character.isDigit(first) || isCaseless(inner);
        return isContinuation || isSentence && standsAlone(words) ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
    }

    /** Whether the first letter is of a script without capitals. */
    private boolean isCaseless(Span inner) {
        var first =
                inner.of(prose.text()).codePoints().filter(Character::isLetter).findFirst();
        return first.isPresent() && Character.getType(first.getAsInt()) == Character.OTHER_LETTER;
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
                || BEFORE_SENTENCES.contains(before)
                || Lexicon.SPEECH.contains(before)
                || prose.word(words.start() - 1).quoted()
                || cues.stream().anyMatch(cue -> cue.isSpeech() && cue.words().end() == words.start());
    }
}
