package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Optional;
import java.util.Set;

/** Reads the speaker of words in Chinese and Japanese: {@code 王伟在深圳表示：“…”}, {@code “…”，王伟说。} Each character is a word of its own. */
final class CjkCues {
    private static final String VERBS = "说說称稱道写寫问問答";
    private static final Set<String> LONG_VERBS = Set.of(
            "表示", "指出", "强调", "強調", "认为", "認為", "介绍", "介紹", "回应", "回應", "补充", "補充", "透露", "坦言", "解释", "解釋", "告诉", "告訴");
    /** Where the name ends and the place, time or hearer begins. */
    private static final String AFTER_NAME = "在于於对對向则則也还還都曾接今昨周日就并並再又此同随隨";

    private static final String JAPANESE_VERBS = "述語話言説指強明発主";
    private static final String CLAUSE_ENDS = "，。；！？、,;：:”」』“「『\"";
    private static final int LONGEST = 20;

    private final Prose prose;
    private final Span frame;

    CjkCues(Prose prose, Span frame) {
        this.prose = prose;
        this.frame = frame;
    }

    /** Before the words, else after them. */
    Optional<Cue> around(Span words) {
        return before(words).or(() -> after(words)).or(() -> japanese(words));
    }

    /** {@code 王伟在深圳表示：} */
    private Optional<Cue> before(Span words) {
        var end = words.start();
        while (end > frame.start() && "：:，,".contains(prose.word(end - 1).text())) {
            end--;
        }
        return speaker(clauseStart(end), end);
    }

    /** {@code 王伟说}, or the same after a comma. */
    private Optional<Cue> after(Span words) {
        var from = words.end();
        if (from < frame.end() && "，,".contains(prose.word(from).text())) {
            from++;
        }
        var to = from;
        while (to < frame.end() && to - from < LONGEST && !isClauseEnd(to)) {
            to++;
        }
        return speaker(from, to);
    }

    /** {@code 王氏は「…」と述べた} */
    private Optional<Cue> japanese(Span words) {
        var verb = words.end() + 1;
        var topic = words.start() - 1;
        if (verb >= frame.end()
                || !prose.word(words.end()).is("と")
                || !JAPANESE_VERBS.contains(prose.word(verb).text())
                || topic <= frame.start()
                || !"はが、".contains(prose.word(topic).text())) {
            return Optional.empty();
        }
        var end = prose.word(topic).is("、") ? topic - 1 : topic;
        var start = clauseStart(end);
        return end - start < 2 ? Optional.empty() : Optional.of(cue(new Span(verb, verb + 1), new Span(start, end)));
    }

    private int clauseStart(int end) {
        var from = end;
        while (from > frame.start() && end - from < LONGEST && !isClauseEnd(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isClauseEnd(int at) {
        return prose.word(at).quoted() || CLAUSE_ENDS.contains(prose.word(at).text());
    }

    /** The last verb of speech in the words, and what stands before it. */
    private Optional<Cue> speaker(int from, int to) {
        for (var verb = to - 1; verb > from; verb--) {
            var length = verbLength(verb, to);
            if (length > 0) {
                var nameEnd = nameEnd(from, verb);
                var name = new Span(from, nameEnd);
                return nameEnd - from < 2 || !isIdeographic(from)
                        ? Optional.empty()
                        : Optional.of(cue(new Span(verb, verb + length), name));
            }
        }
        return Optional.empty();
    }

    private Cue cue(Span verb, Span name) {
        var who = Reference.named(name);
        return new Cue(
                verb,
                prose.cut(verb.start(), verb.end()),
                Optional.of(who),
                Cue.Rule.SPEAKER_THEN_VERB,
                Optional.empty());
    }

    private int verbLength(int at, int to) {
        if (at + 2 <= to && LONG_VERBS.contains(prose.cut(at, at + 2))) {
            return 2;
        }
        return at == to - 1 && VERBS.contains(prose.word(at).text()) ? 1 : 0;
    }

    private int nameEnd(int from, int verb) {
        var end = from;
        while (end < verb
                && !(end - from >= 2 && AFTER_NAME.contains(prose.word(end).text()))) {
            end++;
        }
        return end;
    }

    private boolean isIdeographic(int at) {
        return Character.isIdeographic(prose.word(at).text().codePointAt(0));
    }
}
