package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of an article: full names by surname, with the description given at the first naming. */
final class People {
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, Person> bySurname = new LinkedHashMap<>();
    private final Map<String, Person> byFirstWord = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();

    static People of(List<Prose> article) {
        var people = new People();
        article.forEach(people::register);
        return people;
    }

    private void register(Prose prose) {
        var reader = new ReferenceReader(prose);
        for (var run : reader.nameRuns(0, prose.words().size())) {
            var name = nameOf(prose, run);
            if (byName.containsKey(name)) {
                continue;
            }
            var description = Descriptions.of(prose, run);
            if (isFullName(prose, run)) {
                add(new Person(name, prose.number(), description, isFemale(prose, run)));
            } else if (resolve(name).isEmpty()) {
                description.ifPresent(words -> descriptions.putIfAbsent(name, words));
            }
        }
    }

    private void add(Person person) {
        var words = person.name().split(" ");
        byName.put(person.name(), person);
        bySurname.putIfAbsent(words[words.length - 1], person);
        byFirstWord.putIfAbsent(words[0], person);
    }

    /** The text of a run without a possessive. */
    static String nameOf(Prose prose, Span run) {
        return prose.cut(run.start(), run.end());
    }

    private static boolean isFullName(Prose prose, Span run) {
        if (run.end() - run.start() < 2 || nameOf(prose, run).indexOf(' ') < 0 || isWork(prose, run.start())) {
            return false;
        }
        for (var i = run.start(); i < run.end(); i++) {
            var word = prose.word(i);
            if (word.isOn(Lexicon.ORGANISATION_WORDS)
                    || word.is("&")
                    || hasDigit(word.text())
                    || isAcronym(word.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return text.length() > 2;
    }

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Living History} in {@code her book, Living History}. */
    private static boolean isWork(Prose prose, int start) {
        var before = start > 0 && prose.word(start - 1).is(",") ? start - 2 : start - 1;
        return before >= 0 && prose.word(before).isOn(Lexicon.NAMING);
    }

    private static Optional<Boolean> isFemale(Prose prose, Span run) {
        var given = prose.word(run.start());
        if (given.isOn(Lexicon.FEMALE)) {
            return Optional.of(true);
        }
        return given.isOn(Lexicon.MALE) ? Optional.of(false) : Optional.empty();
    }

    /** The person meant by a full name, a surname, or the first word of a name. */
    Optional<Person> resolve(String name) {
        var exact = byName.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        var bearer = bySurname.get(name);
        return Optional.ofNullable(bearer != null ? bearer : byFirstWord.get(name));
    }

    /** The role of an organisation or person as given at the first naming. */
    Optional<String> description(String name) {
        var person = byName.get(name);
        return person != null ? person.description() : Optional.ofNullable(descriptions.get(name));
    }
}
