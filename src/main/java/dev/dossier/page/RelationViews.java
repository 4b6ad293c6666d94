package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.Chip;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.Person;
import dev.dossier.page.view.RelationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints what entities are said to be to one another. What several reports say in much the same words stands once: {@code Baidu chief} and
 * {@code chief of Baidu}, {@code RAND researcher} and {@code adjunct researcher at the RAND Corp}.
 */
final class RelationViews {
    private static final Set<String> SMALL =
            Set.of("of", "at", "the", "a", "an", "for", "in", "and", "s", "its", "with", "to", "on", "from");

    private final Catalogue catalogue;
    private final Sources sources;
    private final SentencePrinter sentences;
    private final Map<Slug, List<Relation>> bySubject = new HashMap<>();
    private final Map<Slug, List<Relation>> byObject = new HashMap<>();

    RelationViews(Catalogue catalogue, Sources sources, SentencePrinter sentences) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
        Comparator<ArticleFacts> oldest = Comparator.comparing(ArticleFacts::article, Catalogue.oldest());
        catalogue.newestFirst().stream()
                .filter(facts -> catalogue.quotable(facts.article().slug()))
                .sorted(oldest)
                .flatMap(facts -> facts.relations().stream())
                .forEach(this::enter);
    }

    private void enter(Relation relation) {
        bySubject.computeIfAbsent(relation.subject(), slug -> new ArrayList<>()).add(relation);
        relation.object()
                .ifPresent(object -> byObject.computeIfAbsent(object, slug -> new ArrayList<>())
                        .add(relation));
    }

    /**
     * The roles of a person, the one that most reports give first.
     *
     * @param descriptions further ones, given beside quotations
     */
    List<RelationView> roles(Entity person, List<Person.Role> descriptions) {
        var groups = fold(bySubject.getOrDefault(person.slug(), List.of()), person);
        for (var description : descriptions) {
            var words = content(description.description(), person);
            var same = groups.stream().filter(g -> g.covers(words)).findFirst();
            if (same.isPresent()) {
                description.chips().forEach(same.get()::add);
            } else {
                var group = new Group(words, Optional.empty(), List.of(Fragment.plain(description.description())));
                description.chips().forEach(group::add);
                groups.add(group);
            }
        }
        return print(groups, Optional.empty());
    }

    /** Who holds a role at an organisation, person by person. */
    List<RelationView> people(Entity organisation) {
        Map<Slug, List<Relation>> byPerson = byObject.getOrDefault(organisation.slug(), List.of()).stream()
                .filter(relation -> isPerson(relation.subject()))
                .collect(Collectors.groupingBy(Relation::subject, LinkedHashMap::new, Collectors.toList()));
        var views = new ArrayList<RelationView>();
        byPerson.forEach((slug, relations) -> catalogue
                .entity(slug)
                .ifPresent(person -> views.addAll(print(
                        fold(relations, person), Optional.of(new Link(person.name(), Permalinks.entity(slug)))))));
        return views;
    }

    /** Owners, parts, products and seats, whichever end the entity is. */
    List<RelationView> ties(Entity entity) {
        var ties = new ArrayList<Relation>();
        if (entity.kind() != EntityKind.PERSON) {
            ties.addAll(bySubject.getOrDefault(entity.slug(), List.of()));
        }
        byObject.getOrDefault(entity.slug(), List.of()).stream()
                .filter(relation -> !isPerson(relation.subject()))
                .forEach(ties::add);
        Map<String, List<Relation>> same = ties.stream()
                .collect(Collectors.groupingBy(
                        r -> r.kind() + " " + r.subject() + " " + r.object(), LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        same.values().forEach(relations -> {
            var first = relations.get(0);
            var group = new Group(Set.of(), first.object(), words(first, entity));
            relations.forEach(relation -> group.add(sources.chip(relation.passage())));
            groups.add(group);
        });
        return print(groups, Optional.empty());
    }

    private boolean isPerson(Slug slug) {
        return catalogue
                .entity(slug)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .isPresent();
    }

    /** What is said in the same words, or with fewer of them of the same object. */
    private List<Group> fold(List<Relation> relations, Entity person) {
        var groups = new ArrayList<Group>();
        for (var relation : relations) {
            var words = content(relation.words(), person);
            var chip = sources.chip(relation.passage());
            var same = groups.stream()
                    .filter(g -> g.isOf(relation.object()) && g.covers(words))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(chip);
                same.get().fill(words, relation.object(), words(relation, person));
            } else {
                var group = new Group(words, relation.object(), words(relation, person));
                group.add(chip);
                groups.add(group);
            }
        }
        return groups;
    }

    /** The words that say something, without the person's own name. */
    private static Set<String> content(String description, Entity person) {
        var words = new HashSet<>(SameWords.words(description));
        words.removeAll(SMALL);
        words.removeAll(SameWords.words(person.name()));
        return words;
    }

    private List<Fragment> words(Relation relation, Entity own) {
        var links = catalogue.facts(relation.passage().article()).mentions().stream()
                .filter(m -> m.passage().paragraph() == relation.passage().paragraph())
                .filter(m -> relation.passage().span().contains(m.passage().span()))
                .filter(m -> !m.entity().equals(own.slug()))
                .filter(m -> relation.object().filter(m.entity()::equals).isPresent()
                        || relation.subject().equals(m.entity()))
                .map(m -> Marking.link(m.passage().span(), Permalinks.entity(m.entity())))
                .toList();
        return sentences.print(relation.passage(), relation.passage().span(), links);
    }

    private List<RelationView> print(List<Group> groups, Optional<Link> who) {
        return groups.stream()
                .map(group -> print(group, who))
                .sorted(Comparator.comparingInt((RelationView v) -> -v.counts().independent()))
                .toList();
    }

    private RelationView print(Group group, Optional<Link> who) {
        var articles = group.chips().stream()
                .map(chip -> catalogue.articleAt(chip.article()))
                .toList();
        return new RelationView(
                who,
                group.fragments,
                catalogue.foreign(catalogue.article(articles.get(0))),
                new StoryCounts(catalogue).count(articles),
                group.chips());
    }

    /** Reports that say the same. */
    private static final class Group {
        private final Map<Permalink, Chip> chips = new LinkedHashMap<>();
        private Set<String> words;
        private Optional<Slug> object;
        private List<Fragment> fragments;

        Group(Set<String> words, Optional<Slug> object, List<Fragment> fragments) {
            this.words = words;
            this.object = object;
            this.fragments = fragments;
        }

        boolean isOf(Optional<Slug> other) {
            return object.isEmpty() || other.isEmpty() || object.equals(other);
        }

        /** Whether one says all that the other says; what is over is another thing than what is. */
        boolean covers(Set<String> other) {
            return isPast(words) == isPast(other) && (words.containsAll(other) || other.containsAll(words));
        }

        private static boolean isPast(Set<String> words) {
            return words.contains("former") || words.contains("ex");
        }

        /** The fullest words are shown. */
        void fill(Set<String> fuller, Optional<Slug> of, List<Fragment> shown) {
            if (fuller.size() > words.size()) {
                words = fuller;
                fragments = shown;
            }
            object = object.or(() -> of);
        }

        void add(Chip chip) {
            chips.putIfAbsent(chip.article(), chip);
        }

        List<Chip> chips() {
            return List.copyOf(chips.values());
        }
    }
}
