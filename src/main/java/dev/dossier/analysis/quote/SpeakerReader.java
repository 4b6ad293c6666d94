package dev.dossier.analysis.quote;

import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the words for a speaker into a speaker: surnames into full names, pronouns into who spoke last. Reads an article front to back. */
final class SpeakerReader {
    private static final int MEMORY = 40;

    private final People people;
    private final Map<Integer, List<Mention>> byParagraph = new HashMap<>();
    private final Map<String, Slug> bySurface = new HashMap<>();
    /** Who was last in focus, newest last. */
    private final List<String> focus = new ArrayList<>();

    SpeakerReader(People people, List<Mention> mentions) {
        this.people = people;
        for (var mention : mentions) {
            byParagraph
                    .computeIfAbsent(mention.passage().paragraph(), paragraph -> new ArrayList<>())
                    .add(mention);
            bySurface.putIfAbsent(mention.surface(), mention.entity());
        }
    }

    Speaker read(Prose prose, Reference reference) {
        var words = prose.cut(reference.words().start(), reference.words().end());
        var name = name(prose, reference);
        remember(name);
        return new Speaker(words, name, entity(prose, reference, name), people.description(name));
    }

    /** Takes note of the first person whom a frame names, whether or not anything is said in it. */
    void observe(Prose prose, Span frame) {
        for (var run : new ReferenceReader(prose).nameRuns(frame.start(), frame.end())) {
            var person = people.resolve(prose.cut(run.start(), run.end()));
            if (person.isPresent()) {
                remember(person.get().name());
                return;
            }
        }
    }

    private void remember(String name) {
        focus.add(name);
        if (focus.size() > MEMORY) {
            focus.remove(0);
        }
    }

    private String name(Prose prose, Reference reference) {
        var words = prose.cut(reference.name().start(), reference.name().end());
        return switch (reference.kind()) {
            case NAME -> people.resolve(words).map(Person::name).orElse(words);
            case PRONOUN ->
                antecedent(prose, reference, words.toLowerCase(Locale.ROOT)).orElse(words);
            case ROLE ->
                prose.word(reference.name().start()).is("the")
                        ? body(prose, reference).orElse(words)
                        : words;
        };
    }

    private Optional<String> antecedent(Prose prose, Reference reference, String pronoun) {
        var at = reference.words().start();
        var start = prose.frameAt(at).start();
        for (var run : new ReferenceReader(prose).nameRuns(start, at)) {
            var person = people.resolve(prose.cut(run.start(), run.end()));
            if (person.isPresent() && fits(pronoun, person)) {
                return person.map(Person::name);
            }
        }
        for (var i = focus.size() - 1; i >= 0; i--) {
            var name = focus.get(i);
            var person = people.resolve(name);
            if (fits(pronoun, person)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String pronoun, Optional<Person> person) {
        return switch (pronoun) {
            case "he" -> person.isPresent() && !person.get().isFemale().orElse(false);
            case "she" -> person.isPresent() && person.get().isFemale().orElse(true);
            case "it" -> person.isEmpty();
            default -> true;
        };
    }

    /** The organisation that {@code the company} stands for: the first of the sentence that is no person. */
    private Optional<String> body(Prose prose, Reference reference) {
        var last = prose.word(reference.words().end() - 1).low();
        if (reference.words().end() - reference.words().start() != 2
                || !List.of("company", "firm", "group", "startup", "chipmaker", "carmaker")
                        .contains(last)) {
            return Optional.empty();
        }
        var at = reference.words().start();
        var frame = prose.frames().stream()
                .filter(range -> range.start() <= at && at < range.end())
                .findFirst();
        return new ReferenceReader(prose)
                .nameRuns(frame.map(Span::start).orElse(0), at).stream()
                        .filter(run -> isOrganisation(prose, run))
                        .map(run -> prose.cut(run.start(), run.end()))
                        .findFirst();
    }

    private boolean isOrganisation(Prose prose, Span run) {
        var next = run.end() < prose.words().size() ? prose.word(run.end()).low() : "";
        var isPerson = people.resolve(prose.cut(run.start(), run.end()))
                .flatMap(Person::isFemale)
                .isPresent();
        return !isPerson && !Lexicon.ROLE_NOUNS.contains(next);
    }

    private Optional<Slug> entity(Prose prose, Reference reference, String name) {
        var here = new Span(
                prose.word(reference.name().start()).span().start(),
                prose.word(reference.name().end() - 1).span().end());
        var covering = byParagraph.getOrDefault(prose.number(), List.of()).stream()
                .filter(mention -> mention.passage().span().overlaps(here))
                .filter(mention -> reference.kind() != Reference.Kind.ROLE
                        || mention.passage().span().end() == here.end())
                .map(Mention::entity)
                .findFirst();
        return covering.or(() -> Optional.ofNullable(bySurface.get(name)));
    }
}
