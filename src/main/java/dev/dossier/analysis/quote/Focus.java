package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Remembers whom an article has spoken of last, to tell who {@code he}, {@code the company} and {@code the spokesman} are. */
final class Focus {
    private static final int MEMORY = 40;
    /** Paragraphs after which {@code the company} is not looked for farther back. */
    private static final int NEAR = 1;

    private final People people;
    /** Newest last. */
    private final List<String> names = new ArrayList<>();

    private Optional<Body> lastBody = Optional.empty();

    /** An organisation that was the subject of a sentence. */
    private record Body(String name, int paragraph) {}

    Focus(People people) {
        this.people = people;
    }

    void remember(String name) {
        names.add(name);
        if (names.size() > MEMORY) {
            names.remove(0);
        }
    }

    void rememberBody(String name, int paragraph) {
        lastBody = Optional.of(new Body(name, paragraph));
    }

    /** Who {@code he} or {@code she} is: the first fitting person of the sentence, else who was spoken of last. */
    Optional<String> person(Prose prose, Reference reference, String pronoun) {
        var at = reference.words().start();
        var start = prose.frameAt(at).start();
        for (var run : new ReferenceReader(prose).nameRuns(start, at)) {
            var person = people.resolve(prose.cut(run.start(), run.end()));
            if (person.isPresent() && fits(pronoun, person)) {
                return person.map(Person::name);
            }
        }
        return newest(name -> fits(pronoun, people.resolve(name))).or(() -> roleOf(prose, start, at));
    }

    /** {@code The minister} in {@code The minister said it was “hard”, in his words}. */
    private static Optional<String> roleOf(Prose prose, int from, int to) {
        return new ReferenceReader(prose)
                .firstIn(from, to)
                .filter(role -> role.kind() == Reference.Kind.ROLE
                        && Lexicon.ROLE_NOUNS.contains(
                                prose.word(role.words().end() - 1).low()))
                .map(role -> prose.cut(role.words().start(), role.words().end()));
    }

    private static boolean fits(String pronoun, Optional<Person> person) {
        return switch (pronoun) {
            case "he" -> person.isPresent() && !person.get().isFemale().orElse(false);
            case "she" -> person.isPresent() && person.get().isFemale().orElse(true);
            default -> false;
        };
    }

    /** Who {@code the spokesman} is: the person spoken of last who was described so. */
    Optional<String> described(String role) {
        return newest(name -> people.resolve(name).isPresent()
                && people.description(name)
                        .filter(words -> List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                                .contains(role))
                        .isPresent());
    }

    /** Who {@code they} are: a group that spoke last. */
    Optional<String> group() {
        return newest(name -> people.resolve(name).isEmpty() && isPlural(name));
    }

    private static boolean isPlural(String name) {
        var words = name.toLowerCase(Locale.ROOT).split(" ");
        for (var word : words) {
            if (Lexicon.ROLE_NOUNS.contains(word)) {
                return word.endsWith("s") && !word.endsWith("ss") || word.equals("people");
            }
        }
        return false;
    }

    /** What {@code it} and {@code the company} stand for: the first body of the sentence, else the one that was spoken of last. */
    Optional<String> body(Prose prose, Reference reference) {
        var references = new ReferenceReader(prose);
        var at = reference.words().start();
        var inFrame = references.nameRuns(references.afterDateline(prose.frameAt(at)), at).stream()
                .filter(run -> isOrganisation(prose, run))
                .map(run -> prose.cut(run.start(), run.end()))
                .findFirst();
        return inFrame.or(() -> bodyWithin(prose.number(), 0))
                .or(() -> newest(this::isBody))
                .or(() -> bodyWithin(prose.number(), NEAR));
    }

    /** @param paragraphs how far back at most */
    private Optional<String> bodyWithin(int paragraph, int paragraphs) {
        return lastBody.filter(body -> paragraph - body.paragraph() <= paragraphs)
                .map(Body::name);
    }

    private boolean isBody(String name) {
        return people.resolve(name).isEmpty()
                && (name.startsWith("the ") || Character.isUpperCase(name.codePointAt(0)));
    }

    boolean isOrganisation(Prose prose, Span run) {
        var next = run.end() < prose.words().size() ? prose.word(run.end()).low() : "";
        var isPerson = people.resolve(prose.cut(run.start(), run.end()))
                .flatMap(Person::isFemale)
                .isPresent();
        return !isPerson && !Lexicon.ROLE_NOUNS.contains(next);
    }

    private Optional<String> newest(Predicate<String> fits) {
        for (var i = names.size() - 1; i >= 0; i--) {
            if (fits.test(names.get(i))) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }
}
