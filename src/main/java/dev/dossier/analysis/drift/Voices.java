package dev.dossier.analysis.drift;

import dev.dossier.domain.FactId;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import dev.dossier.text.Folding;
import dev.dossier.text.WordLists;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hears people without a name in a sentence: {@code experts say}, {@code researchers have also found that}. They are nobody's quotation,
 * but a statement that may travel.
 */
final class Voices {
    private static final String RULE = "heard-in-sentence";
    private static final WordLists LISTS = WordLists.read(Voices.class, "drift.txt");
    private static final Set<String> PEOPLE = LISTS.section("voices");
    private static final Set<String> VERBS = LISTS.section("voice verbs");

    /** {@code LONDON, May 3 (Example Wire) - }, which is no part of what anybody says. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{L} .,0-9]{2,40}(\\([^)]{2,40}\\) ?[-–—]|[–—]) ");

    private static final Set<String> RELATIVE = Set.of("which", "who", "whom");

    /** {@code experts were more than surprised to find}. */
    private static final int FURTHEST = 6;

    private Voices() {}

    /** Whether a word is for several people without a name: {@code experts}. */
    static boolean arePeople(String word) {
        return word.endsWith("s") && PEOPLE.contains(word);
    }

    /** The stems of the words that tell who says it, where they stand in the statement itself. */
    static Set<String> stems(Saying saying) {
        return saying.quotes().stream()
                .map(Quote::reason)
                .filter(reason -> reason.rule().equals(RULE))
                .map(reason -> Weights.stems(WordReader.read(reason.evidence())))
                .findFirst()
                .orElse(Set.of());
    }

    /** The reported statement that is the whole sentence; empty where nobody is heard. */
    static Optional<Quote> hear(Sentence sentence) {
        var words = sentence.words();
        for (var i = 0; i < words.size(); i++) {
            if (PEOPLE.contains(words.get(i).key()) || PEOPLE.contains(raw(sentence, words.get(i)))) {
                var verb = verb(sentence, i);
                if (verb.isPresent()) {
                    return Optional.of(quote(sentence, start(sentence, i), raw(sentence, words.get(i)), verb.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name is given in the sentence, and a verb of speech after it. @param name one word of it */
    static boolean isNamed(Sentence sentence, String name) {
        var words = sentence.words();
        for (var i = 0; i < words.size(); i++) {
            if (raw(sentence, words.get(i)).equalsIgnoreCase(name)) {
                var rest = words.subList(i + 1, words.size());
                return rest.stream().anyMatch(word -> VERBS.contains(word.key()));
            }
        }
        return false;
    }

    /** What somebody named in the sentence says with it. */
    static Quote of(Sentence sentence, Speaker speaker) {
        return quote(sentence.text(), sentence.passage(), Optional.of(speaker), Optional.empty(), speaker.reference());
    }

    private static Optional<String> verb(Sentence sentence, int from) {
        var words = sentence.words();
        var last = Math.min(words.size() - 1, from + FURTHEST);
        for (var i = from + 1; i <= last; i++) {
            var between = sentence.text()
                    .substring(
                            words.get(i - 1).span().end(), words.get(i).span().start());
            if (between.contains(",") || between.contains(";")) {
                return Optional.empty();
            }
            if (VERBS.contains(words.get(i).key())) {
                return Optional.of(raw(sentence, words.get(i)));
            }
        }
        return Optional.empty();
    }

    private static String raw(Sentence sentence, Word word) {
        return Folding.fold(word.span().of(sentence.text()));
    }

    /** Where the statement begins: with its sentence, after a dateline, or with what {@code which experts say} tells about. */
    private static int start(Sentence sentence, int people) {
        if (people < 2 || !RELATIVE.contains(sentence.words().get(people - 1).key())) {
            var dateline = DATELINE.matcher(sentence.text());
            return dateline.lookingAt() ? dateline.end() : 0;
        }
        var relative = sentence.words().get(people - 1).span().start();
        var comma = sentence.text().lastIndexOf(',', sentence.text().lastIndexOf(',', relative) - 1);
        return comma < 0 ? 0 : comma + 2;
    }

    private static Quote quote(Sentence sentence, int start, String people, String verb) {
        var speaker = new Speaker(people, people, Optional.empty(), Optional.empty());
        var at = sentence.passage();
        var passage = new Passage(
                at.article(),
                at.paragraph(),
                new Span(at.span().start() + start, at.span().end()));
        return quote(
                sentence.text().substring(start),
                passage,
                Optional.of(speaker),
                Optional.of(verb),
                people + " " + verb);
    }

    /** A reported statement. */
    static Quote quote(
            String text, Passage passage, Optional<Speaker> speaker, Optional<String> verb, String evidence) {
        return new Quote(
                FactId.of(passage.article(), 'q', Quote.Kind.INDIRECT.label().toLowerCase(Locale.ROOT) + " " + text, 0),
                Quote.Kind.INDIRECT,
                text,
                speaker,
                verb,
                Optional.empty(),
                Quote.Attribution.INSIDE,
                Optional.empty(),
                passage,
                new Reason(RULE, evidence));
    }
}
