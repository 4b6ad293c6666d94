package dev.dossier.analysis.event;

import dev.dossier.domain.Basis;
import dev.dossier.domain.TimexValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of the grammar: a sequence of words, and the value that they have. {@code early|late? MONTH ,? YEAR} takes words as they are in
 * small letters, classes in capitals, alternatives between {@code |}, and leaves out what has a {@code ?}.
 *
 * @param basis EXPLICIT where the value needs no date of publication
 */
record Rule(String pattern, List<Element> elements, Basis basis, Meaning meaning) {
    Rule {
        elements = List.copyOf(elements);
    }

    /** The value of matched words; empty where they are no time expression after all. */
    interface Meaning {
        Optional<TimexValue> of(Match match, Reference reference);
    }

    /** One place of the sequence. */
    record Element(Set<String> words, List<WordClass> classes, boolean isOptional) {
        private static Element read(String written) {
            var isOptional = written.endsWith("?");
            var alternatives =
                    Arrays.asList((isOptional ? written.substring(0, written.length() - 1) : written).split("\\|"));
            return new Element(
                    new TreeSet<>(alternatives.stream().filter(a -> !isClass(a)).toList()),
                    alternatives.stream()
                            .filter(Element::isClass)
                            .map(WordClass::valueOf)
                            .toList(),
                    isOptional);
        }

        private static boolean isClass(String alternative) {
            return Character.isUpperCase(alternative.charAt(0));
        }

        boolean matches(Word word) {
            if (words.contains(word.lower())) {
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

    static Rule explicit(String pattern, Meaning meaning) {
        return new Rule(pattern, read(pattern), Basis.EXPLICIT, meaning);
    }

    static Rule relative(String pattern, Meaning meaning) {
        return new Rule(pattern, read(pattern), Basis.RELATIVE, meaning);
    }

    private static List<Element> read(String pattern) {
        return Arrays.stream(pattern.split(" ")).map(Element::read).toList();
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
