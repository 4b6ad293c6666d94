package dev.dossier.analysis.claim;

import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence, ready to be compared.
 *
 * @param text as it stands in the article
 * @param story the lead of its story
 * @param origin the story, or the article where that is a report of its own
 * @param words in order; marks are words
 * @param stems those that weigh, and the names
 * @param times that it tells
 * @param published absent where unknown
 */
record Statement(
        Passage passage,
        String text,
        String story,
        String origin,
        List<Word> words,
        Set<String> stems,
        List<TimexValue> times,
        Optional<LocalDate> published) {
    /**
     * A word, a mark, or a whole name.
     *
     * @param span within the sentence
     * @param low in lower case; of a name {@code @} and its slug
     * @param stem of a word of weight and of a name; else empty
     */
    record Word(Span span, String low, String stem) {
        static final Word NONE = new Word(new Span(0, 0), "", "");

        boolean isName() {
            return low.startsWith("@");
        }

        boolean isMark() {
            return !low.isEmpty() && !isName() && !Character.isLetterOrDigit(low.charAt(0)) && low.charAt(0) != '\'';
        }
    }

    /** The word at a place; an empty one outside the sentence. */
    Word at(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : Word.NONE;
    }

    boolean is(int place, String low) {
        return at(place).low().equals(low);
    }

    /** The text from one word up to another, as it stands. */
    String cut(int from, int to) {
        var first = Math.max(0, from);
        var last = Math.min(to, words.size()) - 1;
        return first > last
                ? ""
                : text.substring(
                        words.get(first).span().start(), words.get(last).span().end());
    }

    String article() {
        return passage.article().value();
    }

    /** Whether both tell times, and none of the one has a day in common with one of the other. */
    boolean isOfAnotherTime(Statement other) {
        return !times.isEmpty()
                && !other.times.isEmpty()
                && times.stream()
                        .noneMatch(a -> other.times.stream()
                                .anyMatch(b -> !a.last().isBefore(b.first())
                                        && !b.last().isBefore(a.first())));
    }
}
