package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Entity;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicMatch;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.TopicCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which articles and paragraphs are about which topic and entity. */
final class Subjects {
    private static final int ENOUGH = 3;

    private final Catalogue catalogue;
    private final Map<Slug, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<Slug, TopicCard> cards = new HashMap<>();
    private final Map<Slug, List<TopicMatch>> matches = new LinkedHashMap<>();

    Subjects(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (var facts : catalogue.newestFirst()) {
            facts.mentions()
                    .forEach(m -> mentions.computeIfAbsent(m.entity(), e -> new ArrayList<>())
                            .add(m));
        }
        for (var match : catalogue.briefing().matches()) {
            matches.computeIfAbsent(match.topic(), t -> new ArrayList<>()).add(match);
        }
    }

    /** The mentions of an entity, newest article first, in text order. */
    List<Mention> mentions(Slug entity) {
        return mentions.getOrDefault(entity, List.of());
    }

    List<TopicMatch> matches(Slug topic) {
        return matches.getOrDefault(topic, List.of());
    }

    /** The facts of one kind in the paragraphs of a topic, newest article first. */
    <F extends Fact> List<F> facts(Slug topic, Function<ArticleFacts, List<F>> kind) {
        var paragraphs =
                paragraphs(matches(topic).stream().map(TopicMatch::passage).toList());
        return catalogue.newestFirst().stream()
                .flatMap(facts -> kind.apply(facts).stream())
                .filter(fact -> paragraphs.contains(paragraph(fact.passage())))
                .toList();
    }

    /** Of the facts of a topic those in whose own sentence words of the topic stand. */
    <F extends Fact> List<F> close(Slug topic, List<F> facts, SentencePrinter sentences) {
        Map<String, List<String>> terms = new HashMap<>();
        matches(topic)
                .forEach(m -> terms.computeIfAbsent(paragraph(m.passage()), p -> new ArrayList<>())
                        .addAll(m.terms()));
        return facts.stream()
                .filter(fact -> {
                    var words = sentences
                            .sentence(fact.passage())
                            .of(catalogue.block(fact.passage()).text());
                    return terms.getOrDefault(paragraph(fact.passage()), List.of()).stream()
                            .anyMatch(words::contains);
                })
                .toList();
    }

    /** What is printed of the facts closest to a topic; where that is too little, of the other facts in its paragraphs as well. */
    <F extends Fact, V> List<V> closest(
            Slug topic, List<F> facts, SentencePrinter sentences, Function<List<F>, List<V>> print) {
        var near = print.apply(close(topic, facts, sentences));
        return near.size() >= ENOUGH ? near : print.apply(facts);
    }

    /** The articles of passages, in their order, each once. */
    static Set<Slug> articles(Collection<Passage> passages) {
        var articles = new LinkedHashSet<Slug>();
        passages.forEach(p -> articles.add(p.article()));
        return articles;
    }

    static Set<String> paragraphs(Collection<Passage> passages) {
        var paragraphs = new LinkedHashSet<String>();
        passages.forEach(p -> paragraphs.add(paragraph(p)));
        return paragraphs;
    }

    /** A paragraph's own name: {@code chip-rules#p6}. */
    static String paragraph(Passage passage) {
        return passage.article() + "#p" + passage.paragraph();
    }

    /** Entities by the reports that name them in these passages: the most independent reports first, then by name. */
    List<EntityRef> ranked(Collection<Mention> named, StoryCounts counts) {
        Map<Slug, List<Passage>> byEntity = new LinkedHashMap<>();
        named.forEach(m ->
                byEntity.computeIfAbsent(m.entity(), e -> new ArrayList<>()).add(m.passage()));
        return byEntity.entrySet().stream()
                .flatMap(e -> catalogue.entity(e.getKey()).stream()
                        .map(entity -> ref(entity, articles(e.getValue()), counts)))
                .sorted(Comparator.comparingInt((EntityRef ref) -> -ref.counts().independent())
                        .thenComparingInt(ref -> -ref.counts().articles())
                        .thenComparing(EntityRef::name))
                .toList();
    }

    static EntityRef ref(Entity entity, Set<Slug> articles, StoryCounts counts) {
        return new EntityRef(
                entity.name(), Permalinks.entity(entity.slug()), entity.kind().label(), counts.count(articles));
    }

    TopicCard card(Topic topic, Views views) {
        return cards.computeIfAbsent(topic.slug(), slug -> print(topic, views));
    }

    private TopicCard print(Topic topic, Views views) {
        var articles =
                articles(matches(topic.slug()).stream().map(TopicMatch::passage).toList());
        var newest = closest(
                topic.slug(),
                facts(topic.slug(), ArticleFacts::events),
                views.sentences(),
                events -> views.events().printNewest(events, ENOUGH));
        return new TopicCard(
                topic.title(),
                Permalinks.topic(topic.slug()),
                topic.summary(),
                newest.stream().findFirst(),
                fresh(articles),
                views.counts().count(articles),
                views.charts().reportsByMonth(articles, Charts.SPARKLINE));
    }

    private DateView fresh(Set<Slug> articles) {
        var newest = articles.stream().map(catalogue::article).min(Catalogue.newest());
        return DateView.of(newest.flatMap(a -> a.published()));
    }
}
