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
import java.util.Set;

/** Turns the words for a speaker into a speaker: surnames into full names, pronouns into who spoke last. Reads an article front to back. */
final class SpeakerReader {
    private static final int MEMORY = 40;
    private static final int LONGEST_DATELINE = 10;

    private static final Set<String> BODIES =
            Set.of("company", "firm", "group", "startup", "chipmaker", "carmaker", "employer");
    /** Whose it is, by the word before it. */
    private static final Map<String, String> OWNERS = Map.of("the", "", "his", "he", "her", "she");

    private final People people;
    private final Map<Integer, List<Mention>> byParagraph = new HashMap<>();
    private final Map<String, Slug> bySurface = new HashMap<>();
    /** Who was last in focus, newest last. */
    private final List<String> focus = new ArrayList<>();

    private Optional<Body> lastBody = Optional.empty();

    /** An organisation that was the subject of a sentence. */
    private record Body(String name, int paragraph) {}

    SpeakerReader(People people, List<Mention> mentions) {
        this.people = people;
        for (var mention : mentions) {
            byParagraph
                    .computeIfAbsent(mention.passage().paragraph(), paragraph -> new ArrayList<>())
                    .add(mention);
            bySurface.putIfAbsent(mention.surface(), mention.entity());
        }
    }

    /** The speaker meant; empty where nobody can tell who {@code it} or {@code his company} is. */
    Optional<Speaker> read(Prose prose, Reference reference) {
        var words = prose.cut(reference.words().start(), reference.words().end());
        return name(prose, reference).map(name -> {
            remember(name);
            return new Speaker(words, name, entity(prose, reference, name), people.description(name));
        });
    }

    /** The outlet's name, as long as the mention that covers it: {@code the Voice of Tern}. */
    String outlet(Prose prose, Span words) {
        var here = characters(prose, words);
        return byParagraph.getOrDefault(prose.number(), List.of()).stream()
                .filter(mention -> mention.passage().span().contains(here))
                .map(Mention::surface)
                .findFirst()
                .orElseGet(() -> prose.cut(words.start(), words.end()));
    }

    /** Takes note of the organisation that a sentence is about, for {@code the company} in those that follow. */
    void observeSubject(Prose prose, Span frame) {
        new ReferenceReader(prose)
                .firstIn(afterDateline(prose, frame), frame.end())
                .filter(subject -> subject.kind() == Reference.Kind.NAME && isOrganisation(prose, subject.name()))
                .map(subject -> prose.cut(subject.name().start(), subject.name().end()))
                .ifPresent(name -> lastBody = Optional.of(new Body(name, prose.number())));
    }

    /** Past {@code BEIJING:} and {@code NEW YORK (Tern Wire):}. */
    private static int afterDateline(Prose prose, Span frame) {
        for (var at = frame.start(); at < Math.min(frame.end(), frame.start() + LONGEST_DATELINE); at++) {
            if (prose.word(at).is(":") && at > frame.start()) {
                var first = prose.word(frame.start()).text();
                return first.equals(first.toUpperCase(Locale.ROOT)) ? at + 1 : frame.start();
            }
        }
        return frame.start();
    }

    /** Takes note of the first person whom a frame names. */
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

    private Optional<String> name(Prose prose, Reference reference) {
        var words = prose.cut(reference.name().start(), reference.name().end());
        return switch (reference.kind()) {
            case NAME -> people.resolve(words).map(Person::name).or(() -> Optional.of(words));
            case PRONOUN ->
                words.equalsIgnoreCase("it")
                        ? body(prose, reference)
                        : antecedent(prose, reference, words.toLowerCase(Locale.ROOT));
            case ROLE -> isBody(prose, reference) ? company(prose, reference) : Optional.of(words);
        };
    }

    /** {@code the company}, {@code his firm}: words that say nothing without a name. */
    private static boolean isBody(Prose prose, Reference reference) {
        return reference.words().end() - reference.words().start() == 2
                && BODIES.contains(prose.word(reference.words().end() - 1).low())
                && OWNERS.containsKey(prose.word(reference.words().start()).low());
    }

    private Optional<String> company(Prose prose, Reference reference) {
        var owner = OWNERS.getOrDefault(prose.word(reference.words().start()).low(), "");
        return owner.isEmpty()
                ? body(prose, reference)
                : antecedent(prose, reference, owner)
                        .flatMap(people::description)
                        .flatMap(SpeakerReader::employer);
    }

    /** {@code Tern} in {@code the head of Tern}. */
    private static Optional<String> employer(String description) {
        var prose = Prose.of(0, description, false);
        return new ReferenceReader(prose)
                .nameRuns(0, prose.words().size()).stream()
                        .map(run -> prose.cut(run.start(), run.end()))
                        .findFirst();
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
            default -> false;
        };
    }

    /** What {@code it} and {@code the company} stand for: the first body of the sentence, else the one that was spoken of last. */
    private Optional<String> body(Prose prose, Reference reference) {
        var at = reference.words().start();
        var inFrame = new ReferenceReader(prose)
                .nameRuns(afterDateline(prose, prose.frameAt(at)), at).stream()
                        .filter(run -> isOrganisation(prose, run))
                        .map(run -> prose.cut(run.start(), run.end()))
                        .findFirst();
        return inFrame.or(() -> bodyWithin(prose.number(), 0))
                .or(this::lastSpeakingBody)
                .or(() -> bodyWithin(prose.number(), 1));
    }

    /** @param paragraphs how far back at most */
    private Optional<String> bodyWithin(int paragraph, int paragraphs) {
        return lastBody.filter(body -> paragraph - body.paragraph() <= paragraphs)
                .map(Body::name);
    }

    private Optional<String> lastSpeakingBody() {
        for (var i = focus.size() - 1; i >= 0; i--) {
            var name = focus.get(i);
            if (people.resolve(name).isEmpty()
                    && (name.startsWith("the ") || Character.isUpperCase(name.codePointAt(0)))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean isOrganisation(Prose prose, Span run) {
        var next = run.end() < prose.words().size() ? prose.word(run.end()).low() : "";
        var isPerson = people.resolve(prose.cut(run.start(), run.end()))
                .flatMap(Person::isFemale)
                .isPresent();
        return !isPerson && !Lexicon.ROLE_NOUNS.contains(next);
    }

    private Optional<Slug> entity(Prose prose, Reference reference, String name) {
        var here = characters(prose, reference.name());
        var covering = byParagraph.getOrDefault(prose.number(), List.of()).stream()
                .filter(mention -> mention.passage().span().overlaps(here))
                .filter(mention -> reference.kind() != Reference.Kind.ROLE
                        || mention.passage().span().end() == here.end())
                .map(Mention::entity)
                .findFirst();
        return covering.or(() -> Optional.ofNullable(bySurface.get(name)));
    }

    private static Span characters(Prose prose, Span words) {
        return new Span(
                prose.word(words.start()).span().start(),
                prose.word(words.end() - 1).span().end());
    }
}
