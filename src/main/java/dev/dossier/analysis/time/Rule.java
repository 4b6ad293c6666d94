package dev.dossier.analysis.time;

import dev.dossier.domain.Basis;
import dev.dossier.domain.TimexValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the grammar: a sequence of words, and the value that they have. {@code early|late? MONTH ,? YEAR} takes words as they are in
 * small letters, classes in capitals, alternatives between {@code |}, and leaves out what has a {@code ?}.
 *
 * @param name the pattern for reading, {@code month-year}: of each place that must be filled the first alternative
 * @param origin what the value is counted from
 * @param weighsTense whether the tense around can decide between two values
 */
record Rule(String name, List<Element> elements, Origin origin, boolean weighsTense, Meaning meaning) {
    private static final Set<WordClass> TENSED = Set.of(
            WordClass.WEEKDAY,
            WordClass.MONTH,
            WordClass.SEASON,
            WordClass.QUARTER_CODE,
            WordClass.ORDINAL,
            WordClass.WEEKEND);

    Rule {
        elements = List.copyOf(elements);
    }

    /** What a value is counted from. */
    enum Origin {
        /** The words say it all. */
        NOTHING,
        /** The day of publication. */
        PUBLICATION,
        /** The date mentioned last. */
        MENTION
    }

    /** The value of matched words; empty where they are no time expression after all. */
    interface Meaning {
        Optional<Value> of(Match match, Reference reference);
    }

    /** The place in the calendar that is the value. */
    interface Place {
        Optional<TimexValue> of(Match match, Reference reference);
    }

    /** One place of the sequence. */
    record Element(Set<String> words, Set<WordClass> classes, String first, boolean isOptional) {
        private static Element read(String written) {
            var isOptional = written.endsWith("?");
            var alternatives =
                    Arrays.asList((isOptional ? written.substring(0, written.length() - 1) : written).split("\\|"));
            var classes = EnumSet.noneOf(WordClass.class);
            alternatives.stream()
                    .filter(Element::isClass)
                    .map(WordClass::valueOf)
                    .forEach(classes::add);
            return new Element(
                    alternatives.stream().filter(a -> !isClass(a)).collect(Collectors.toUnmodifiableSet()),
                    classes,
                    alternatives.get(0).toLowerCase(Locale.ROOT).replace('_', '-'),
                    isOptional);
        }

        private static boolean isClass(String alternative) {
            return Character.isUpperCase(alternative.charAt(0));
        }

        boolean matches(Word word) {
            if (!words.isEmpty() && words.contains(word.lower())) {
                return true;
            }
            for (var reading : word.readings()) {
                if (classes.contains(reading.wordClass())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A date that needs no other. */
    static Rule explicit(String pattern, Place place) {
        return valued(pattern, Origin.NOTHING, (m, r) -> place.of(m, r).map(Value::of));
    }

    /** A date counted from the day of publication. */
    static Rule relative(String pattern, Place place) {
        return valued(pattern, Origin.PUBLICATION, (m, r) -> place.of(m, r).map(Value::of));
    }

    /** A date counted from the date mentioned last. */
    static Rule anchored(String pattern, Place place) {
        return valued(pattern, Origin.MENTION, (m, r) -> place.of(m, r).map(Value::of));
    }

    /** A date counted from the day of publication, in the direction that the tense tells. */
    static Rule tensed(String pattern, Place place) {
        var elements = elements(pattern);
        return new Rule(
                name(elements),
                elements,
                Origin.PUBLICATION,
                true,
                (m, r) -> place.of(m, r).map(Value::of));
    }

    static Rule valued(String pattern, Origin origin, Meaning meaning) {
        var elements = elements(pattern);
        var weighsTense = origin == Origin.PUBLICATION
                && elements.stream().anyMatch(e -> e.classes().stream().anyMatch(TENSED::contains));
        return new Rule(name(elements), elements, origin, weighsTense, meaning);
    }

    private static List<Element> elements(String pattern) {
        return Arrays.stream(pattern.split(" ")).map(Element::read).toList();
    }

    private static String name(List<Element> elements) {
        var names = new ArrayList<String>();
        for (var element : elements) {
            if (!element.isOptional() && Character.isLetter(element.first().charAt(0))) {
                names.add(element.first().replace(".", ""));
            }
        }
        return String.join("-", names);
    }

    Basis basis() {
        return origin == Origin.NOTHING ? Basis.EXPLICIT : Basis.RELATIVE;
    }

    /** The longest match that begins with word {@code start}. */
    Optional<Match> match(List<Word> sentence, int start) {
        var end = end(sentence, start, 0);
        return end > start ? Optional.of(new Match(sentence, start, end)) : Optional.empty();
    }

    private int end(List<Word> sentence, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        if (at < sentence.size() && elements.get(element).matches(sentence.get(at))) {
            var end = end(sentence, at + 1, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return elements.get(element).isOptional() ? end(sentence, at, element + 1) : -1;
    }
}
