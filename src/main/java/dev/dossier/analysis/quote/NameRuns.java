package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the proper names of a paragraph: runs of capitalised words with what may stand inside a name, without titles before it. */
final class NameRuns {
    /** Letters of a Korean or Chinese syllable after a hyphen. */
    private static final int LONGEST_SYLLABLE = 5;

    private static final Set<String> AFTER_HYPHENS = Set.of(
            "based", "led", "made", "born", "like", "style", "run", "wide", "owned", "era", "bound", "aided", "free",
            "only", "and", "area", "first", "sized", "type", "level", "tier", "grade", "fed", "built", "held");

    private final Prose prose;

    NameRuns(Prose prose) {
        this.prose = prose;
    }

    /** The names between two word numbers, as ranges without titles, in order. */
    List<Span> between(int from, int to) {
        var runs = new ArrayList<Span>();
        for (var at = from; at < to; ) {
            var end = runEnd(at, to);
            if (end > at) {
                var start = withoutTitles(at, end);
                if (start < end) {
                    runs.add(new Span(start, end));
                }
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /** The name that begins at a word. */
    Optional<Span> at(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        var end = runEnd(from, limit);
        return end > from && withoutTitles(from, end) == from ? Optional.of(new Span(from, end)) : Optional.empty();
    }

    /** A name with the {@code of …} that belongs to it: {@code Voice of Tern}, but not {@code Tern} in {@code Kim of Tern's plans}. */
    Span withBody(Span run, int limit) {
        var name = run.end() + 1 < limit && prose.word(run.end() + 1).is("the") ? run.end() + 2 : run.end() + 1;
        if (name >= limit || !prose.word(run.end()).is("of") || !isNameWord(name)) {
            return run;
        }
        var end = runEnd(name, limit);
        return end < limit && prose.word(end).is("'s") ? run : new Span(run.start(), end);
    }

    private int runEnd(int start, int limit) {
        if (!isNameWord(start)) {
            return start;
        }
        var end = start + 1;
        while (end < limit) {
            if (isNameWord(end)) {
                end++;
            } else if (isJoint(end) && afterJoints(end, limit) < limit && isNameWord(afterJoints(end, limit))) {
                end = afterJoints(end, limit) + 1;
            } else if (isGivenName(start, end, limit)) {
                end += 2;
            } else if (isBodyOf(end) && end + 1 < limit && !isCompleteBefore(end)) {
                var next = prose.word(end + 1).is("the") ? end + 2 : end + 1;
                if (next >= limit || !isNameWord(next)) {
                    break;
                }
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** {@code -jun} in {@code Kim Min-jun}, but not {@code -based} in {@code New York-based}. */
    private boolean isGivenName(int start, int hyphen, int limit) {
        if (hyphen - start != 2
                || hyphen + 1 >= limit
                || !prose.word(hyphen).text().equals("-")) {
            return false;
        }
        var last = prose.word(hyphen + 1);
        return prose.isGluedToNext(hyphen - 1)
                && prose.isGluedToNext(hyphen)
                && last.isWord()
                && last.text().length() <= LONGEST_SYLLABLE
                && !AFTER_HYPHENS.contains(last.low());
    }

    /** Past {@code von der}. */
    private int afterJoints(int joint, int limit) {
        var at = joint + 1;
        while (at < limit && prose.word(at).isOn(Lexicon.PARTICLES)) {
            at++;
        }
        return at;
    }

    /** {@code of} after {@code Department}. */
    private boolean isBodyOf(int at) {
        return prose.word(at).is("of") && prose.word(at - 1).isOn(Lexicon.BODY_WORDS);
    }

    private boolean isCompleteBefore(int at) {
        return prose.word(at - 1).quoted();
    }

    /** What may stand inside a name: the dot of an initial, a hyphen, {@code &}, {@code de}. */
    boolean isJoint(int at) {
        var word = prose.word(at);
        if (word.quoted()) {
            return false;
        }
        var isInitial = word.is(".") && at > 0 && prose.word(at - 1).text().length() == 1 && prose.isGluedToNext(at - 1)
                || word.is(".") && at > 0 && prose.word(at - 1).isOn(Lexicon.TITLES);
        if (Prose.isNickname(word)) {
            return true;
        }
        var isHyphen = word.text().equals("-") && prose.isGluedToNext(at) && prose.isGluedToNext(at - 1);
        return isInitial || isHyphen || word.is("&") || word.isOn(Lexicon.PARTICLES);
    }

    private int withoutTitles(int from, int to) {
        var last = from;
        for (var i = from; i < to - 1; i++) {
            if (prose.word(i).isOn(Lexicon.TITLES) && !isPartOfBody(i)) {
                last = i + 1;
            } else if (!prose.word(i).is(".") && !prose.word(i).is("-") && !isPossessed(i)) {
                break;
            }
        }
        while (last < to - 1 && !isNameWord(last)) {
            last++;
        }
        last = afterOffice(last, to);
        var lastWord = prose.word(to - 1);
        var isOnlyTitle = last == to - 1 && lastWord.isOn(Lexicon.TITLES) && !lastWord.isOn(Lexicon.NATIONS);
        return isOnlyTitle ? to : last;
    }

    /** {@code European} in {@code European Commission}. */
    private boolean isPartOfBody(int at) {
        return prose.word(at).isOn(Lexicon.NATIONS) && prose.word(at + 1).isOn(Lexicon.ORGANISATION_WORDS);
    }

    /** {@code Asha Rao} in {@code Union Minister Asha Rao}. */
    private int afterOffice(int from, int to) {
        var person = from;
        for (var i = from + 1; i < to - 1; i++) {
            if (prose.word(i).isOn(Lexicon.OFFICES)) {
                person = i + 1;
            }
        }
        for (var i = person; i < to; i++) {
            if (prose.word(i).isOn(Lexicon.ORGANISATION_WORDS) || !isNameWord(person)) {
                return from;
            }
        }
        return person;
    }

    private boolean isPossessed(int at) {
        return prose.word(at).is("'s");
    }

    boolean isNameWord(int at) {
        var word = prose.word(at);
        return !word.quoted()
                && word.isCapital()
                && (!word.isOn(Lexicon.NOT_NAMES) || isInitial(at))
                && !isPluralRole(at)
                && !isAdverb(at);
    }

    /** {@code Conversely,} at the head of a sentence. */
    private boolean isAdverb(int at) {
        var word = prose.word(at);
        return word.low().endsWith("ly")
                && at + 1 < prose.words().size()
                && prose.word(at + 1).is(",")
                && prose.frameAt(at).start() == at
                && !word.isOn(Lexicon.FEMALE);
    }

    /** {@code A} in {@code A. B. Rao}. */
    private boolean isInitial(int at) {
        return prose.word(at).text().length() == 1
                && at + 2 < prose.words().size()
                && prose.word(at + 1).is(".")
                && prose.isGluedToNext(at)
                && prose.word(at + 2).isCapital();
    }

    /** {@code Analysts} at the head of a sentence. */
    private boolean isPluralRole(int at) {
        var word = prose.word(at);
        return word.isOn(Lexicon.ROLE_NOUNS)
                && word.low().endsWith("s")
                && prose.frameAt(at).start() == at
                && at + 1 < prose.words().size()
                && !prose.word(at + 1).isCapital();
    }
}
