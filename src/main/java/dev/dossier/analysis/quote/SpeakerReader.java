package dev.dossier.analysis.quote;

import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the words for a speaker into a speaker: surnames into full names, pronouns into who spoke last. Reads an article front to back. */
final class SpeakerReader {
    private static final Set<String> BODIES = Set.of(
            "company",
            "firm",
            "group",
            "startup",
            "start-up",
            "chipmaker",
            "carmaker",
            "employer",
            "manufacturer",
            "maker",
            "retailer");
    /** Whose it is, by the word before it. */
    private static final Map<String, String> OWNERS = Map.of("the", "", "his", "he", "her", "she");

    private final People people;
    private final Focus focus;
    private final Map<Integer, List<Mention>> byParagraph = new HashMap<>();
    private final Map<String, Slug> bySurface = new HashMap<>();

    SpeakerReader(People people, List<Mention> mentions) {
        this.people = people;
        this.focus = new Focus(people);
        for (var mention : mentions) {
            byParagraph
                    .computeIfAbsent(mention.passage().paragraph(), paragraph -> new ArrayList<>())
                    .add(mention);
            bySurface.putIfAbsent(mention.surface(), mention.entity());
        }
    }

    /** The speaker meant; empty where nobody can tell who {@code it} or {@code his company} is. */
    Optional<Speaker> read(Prose prose, Reference reference) {
        var speaker = speaker(prose, reference);
        speaker.ifPresent(who -> focus.remember(who.name()));
        return speaker;
    }

    private Optional<Speaker> speaker(Prose prose, Reference reference) {
        var words = prose.cut(reference.words().start(), reference.words().end());
        return name(prose, reference)
                .map(name -> new Speaker(words, name, entity(prose, reference, name), people.description(name)));
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

    /**
     * Takes note of whom a frame is about: a person, or an organisation for {@code the company} in those that follow.
     *
     * @param isNews whether nobody spoke in it, so that the persons whom it names come into focus, the first of them most
     * @return the person, if the frame begins with one
     */
    Optional<Speaker> observe(Prose prose, Span frame, boolean isNews) {
        var references = new ReferenceReader(prose);
        var subject = references
                .firstIn(references.afterDateline(frame), frame.end())
                .filter(first -> first.kind() == Reference.Kind.NAME);
        subject.filter(first -> focus.isOrganisation(prose, first.name()))
                .ifPresent(first -> focus.rememberBody(nameIn(prose, first), prose.number()));
        if (isNews) {
            var runs = references.nameRuns(frame.start(), frame.end());
            for (var i = runs.size() - 1; i >= 0; i--) {
                people.resolve(prose.cut(runs.get(i).start(), runs.get(i).end()))
                        .ifPresent(person -> focus.remember(person.name()));
            }
        }
        return subject.filter(first -> people.resolve(nameIn(prose, first)).isPresent())
                .flatMap(first -> speaker(prose, first));
    }

    private static String nameIn(Prose prose, Reference reference) {
        return prose.cut(reference.name().start(), reference.name().end());
    }

    private Optional<String> name(Prose prose, Reference reference) {
        var words = nameIn(prose, reference);
        return switch (reference.kind()) {
            case NAME -> people.resolve(words).map(Person::name).or(() -> Optional.of(words));
            case PRONOUN -> pronoun(prose, reference, words.toLowerCase(Locale.ROOT));
            case ROLE -> role(prose, reference).or(() -> Optional.of(words));
        };
    }

    private Optional<String> pronoun(Prose prose, Reference reference, String pronoun) {
        return switch (pronoun) {
            case "it", "its" -> focus.body(prose, reference);
            case "they", "their" -> focus.group();
            case "his" -> focus.person(prose, reference, "he");
            case "her" -> focus.person(prose, reference, "she");
            default -> focus.person(prose, reference, pronoun);
        };
    }

    /** The name behind {@code the company}, {@code his firm}, {@code the spokesman}: words that say nothing without it. */
    private Optional<String> role(Prose prose, Reference reference) {
        var owner = OWNERS.get(prose.word(reference.words().start()).low());
        var last = prose.word(reference.words().end() - 1).low();
        if (owner == null || reference.words().end() - reference.words().start() != 2) {
            return Optional.empty();
        }
        if (!BODIES.contains(last)) {
            return owner.isEmpty() ? focus.described(last) : Optional.empty();
        }
        return owner.isEmpty()
                ? focus.body(prose, reference)
                : focus.person(prose, reference, owner)
                        .flatMap(people::description)
                        .flatMap(SpeakerReader::employer);
    }

    /** {@code Tern} in {@code the head of Tern}. */
    private static Optional<String> employer(String description) {
        var prose = Prose.of(ArticleText.of(description));
        return new ReferenceReader(prose)
                .nameRuns(0, prose.words().size()).stream()
                        .map(run -> prose.cut(run.start(), run.end()))
                        .findFirst();
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
