package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the speaker where no verb tells: {@code KIM: We came} within marks, {@code Kim: “We came”}, {@code 王伟说：“…”}. */
final class CuesByPlace {
    /** The label of a transcript. */
    private static final Pattern LABEL =
            Pattern.compile("\\s*(\\p{Lu}[\\p{Lu}.'’ -]{1,30}\\p{Lu})(?: \\([^)]{1,30}\\))?:\\s+");
    /** Words of {@code Ana Kim, the owner of Tern:}. */
    private static final int LONGEST_LABEL = 14;

    private final Prose prose;
    private final Span frame;
    private final ReferenceReader references;

    CuesByPlace(Prose prose, Span frame) {
        this.prose = prose;
        this.frame = frame;
        this.references = new ReferenceReader(prose);
    }

    /** @param end where what was said begins, in the paragraph's text */
    record Label(Cue cue, int end) {}

    /** The speaker's label at the head of a quoted paragraph. */
    Optional<Label> labelWithin(QuotedSpan quoted) {
        var matcher = LABEL.matcher(prose.text())
                .region(quoted.inner().start(), quoted.inner().end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var words = prose.wordsBetween(new Span(matcher.start(1), matcher.end(1)));
        var who = Reference.named(words);
        return Optional.of(new Label(cue(words, who, Cue.Rule.LABEL), matcher.end()));
    }

    /** Whoever the words before a colon are about; in Chinese and Japanese, whoever stands before or after with a verb of speech. */
    Optional<Cue> around(Span words) {
        var colon = words.start() - 1;
        if (isCjkAround(words)) {
            return new CjkCues(prose, frame).around(words);
        }
        if (colon <= frame.start() || !prose.word(colon).is(":")) {
            return Optional.empty();
        }
        var first = references.firstIn(references.afterDateline(frame), colon);
        var isLabel = first.filter(who -> who.words().end() == colon && colon - frame.start() <= LONGEST_LABEL)
                .isPresent();
        return first.filter(who -> who.kind() != Reference.Kind.ROLE || isLabel)
                .map(who ->
                        cue(new Span(colon, colon + 1), who, isLabel ? Cue.Rule.LABEL : Cue.Rule.SUBJECT_THEN_COLON));
    }

    private boolean isCjkAround(Span words) {
        return isCjk(words.start() + 1) || isCjk(words.end()) || isCjk(words.start() - 2);
    }

    private boolean isCjk(int at) {
        return at >= frame.start()
                && at < frame.end()
                && Character.getType(prose.word(at).text().codePointAt(0)) == Character.OTHER_LETTER;
    }

    private static Cue cue(Span words, Reference who, Cue.Rule rule) {
        return new Cue(words, "", Optional.of(who), rule, Optional.empty());
    }
}
