package dev.dossier.page;

import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Speaker;
import dev.dossier.page.view.Chip;
import dev.dossier.page.view.Person;
import dev.dossier.text.Slugifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists who speaks, with every description that an article gives of them. */
final class SpeakerList {
    private static final Pattern PREPOSITION = Pattern.compile("^(?:(?:based )?in|from|of|at) (?:the )?");

    private final Catalogue catalogue;
    private final Views views;

    SpeakerList(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Named speakers, those with the most to say first, then by name. */
    List<Person> print(List<Quote> quotes) {
        return bySpeaker(quotes).values().stream()
                .map(this::person)
                .filter(person -> person.quotes() > 0)
                .sorted(Comparator.comparingInt((Person p) -> -p.quotes()).thenComparing(Person::name))
                .toList();
    }

    /** The quotes of each named speaker, in the order of {@code quotes}. */
    static Map<String, List<Quote>> bySpeaker(List<Quote> quotes) {
        Map<String, List<Quote>> speakers = new LinkedHashMap<>();
        quotes.stream()
                .filter(q -> q.speaker().filter(SpeakerList::isNamed).isPresent())
                .forEach(q -> speakers.computeIfAbsent(QuoteViews.speakerKey(q), k -> new ArrayList<>())
                        .add(q));
        return speakers;
    }

    /** Somebody in particular: an entity, a described person, or a name of two words; not "critics", "he" or "the company". */
    private static boolean isNamed(Speaker speaker) {
        var words = speaker.name().split(" ");
        boolean capitals = Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return speaker.entity().isPresent()
                || capitals && (words.length > 1 || speaker.description().isPresent());
    }

    private Person person(List<Quote> quotes) {
        var entity = entity(quotes);
        var name = name(quotes);
        var roles = roles(quotes);
        var printed = views.quotes().print(quotes);
        Optional<Permalink> page = entity.map(e -> Permalinks.entity(e.slug()));
        return new Person(
                name,
                page,
                "by-" + Slugifier.slugify(name),
                roles,
                roles.isEmpty()
                        ? printed.stream()
                                .limit(1)
                                .flatMap(q -> q.chips().stream().limit(1))
                                .toList()
                        : List.of(),
                printed.size());
    }

    /** The name of the speaker of these quotes: the entity's, else as the article gives it. */
    String name(List<Quote> quotes) {
        return entity(quotes)
                .map(Entity::name)
                .orElseGet(() -> quotes.get(0).speaker().map(Speaker::name).orElse(""));
    }

    private Optional<Entity> entity(List<Quote> quotes) {
        return quotes.get(0).speaker().flatMap(Speaker::entity).flatMap(catalogue::entity);
    }

    /** Descriptions as given, each once whatever its case, with the articles that give it. */
    List<Person.Role> roles(List<Quote> quotes) {
        Map<List<String>, String> wording = new LinkedHashMap<>();
        Map<List<String>, List<Chip>> chips = new LinkedHashMap<>();
        for (var quote : quotes) {
            if (!catalogue.quotable(quote.passage().article())) {
                continue;
            }
            quote.speaker()
                    .flatMap(Speaker::description)
                    .filter(d -> !isPlace(d))
                    .ifPresent(description -> {
                        var key = SameWords.words(description);
                        wording.putIfAbsent(key, description);
                        chips.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(views.sources().chip(quote.passage()));
                    });
        }
        return wording.entrySet().stream()
                .map(e -> new Person.Role(e.getValue(), oneAnArticle(chips.getOrDefault(e.getKey(), List.of()))))
                .toList();
    }

    /** {@code of Oslo} tells where somebody is, not who. */
    private boolean isPlace(String description) {
        var name = PREPOSITION.matcher(description).replaceFirst("");
        return catalogue.briefing().corpus().entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PLACE)
                .flatMap(entity -> entity.forms().stream())
                .anyMatch(form -> form.text().equals(name));
    }

    private static List<Chip> oneAnArticle(List<Chip> chips) {
        Map<Permalink, Chip> first = new LinkedHashMap<>();
        chips.forEach(chip -> first.putIfAbsent(chip.article(), chip));
        return List.copyOf(first.values());
    }
}
