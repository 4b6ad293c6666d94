package dev.dossier.analysis.entity;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds what an article says that entities are to one another: {@code Jeffrey Towson, owner of Beijing-based TechMoat Consulting} has an
 * owner, and a seat. Words between double quotation marks are the speaker's and give none. Safe for several threads.
 */
public final class RelationFinder {
    private final Map<Slug, Entity> entities = new HashMap<>();

    public RelationFinder(List<Entity> gazetteer) {
        gazetteer.forEach(entity -> entities.put(entity.slug(), entity));
    }

    /**
     * The relations in text order.
     *
     * @param mentions those of the article, in text order
     */
    public List<Relation> find(ArticleText text, List<Mention> mentions) {
        var byBlock = new HashMap<Integer, List<Mention>>();
        mentions.forEach(mention -> byBlock.computeIfAbsent(mention.passage().paragraph(), block -> new ArrayList<>())
                .add(mention));
        var relations = new ArrayList<Relation>();
        var occurrences = new HashMap<String, Integer>();
        for (var blockText : text.blocks()) {
            var block = blockText.block();
            var named = byBlock.getOrDefault(block.number(), List.of());
            if (named.stream().anyMatch(this::isActor)) {
                relations.addAll(find(text.article(), block, new Line(blockText, named, entities), occurrences));
            }
        }
        return relations;
    }

    private boolean isActor(Mention mention) {
        var entity = entities.get(mention.entity());
        return entity != null
                && (entity.kind() == EntityKind.PERSON
                        || entity.kind() == EntityKind.ORGANISATION
                        || entity.kind() == EntityKind.PRODUCT);
    }

    private static List<Relation> find(Article article, Block block, Line line, Map<String, Integer> occurrences) {
        var persons = new PersonRules(line);
        var firms = new FirmRules(line);
        var found = new ArrayList<Found>();
        for (var name : line.names()) {
            var isShown = name.mention().form() != SurfaceForm.Kind.ADJECTIVE && !line.isQuoted(name.first());
            if (isShown && name.is(EntityKind.PERSON)) {
                found.addAll(persons.find(name));
            } else if (isShown) {
                found.addAll(firms.find(name));
            }
        }
        var seen = new HashSet<String>();
        return found.stream()
                .filter(f -> f.object().filter(f.subject()::equals).isEmpty())
                .sorted(Comparator.comparingInt(Found::from)
                        .thenComparingInt(Found::to)
                        .thenComparing(Found::subject)
                        .thenComparing(Found::kind))
                .filter(f -> seen.add(f.kind() + " " + f.subject() + " " + f.object() + " " + f.from()))
                .map(f -> relation(article, block, line, f, occurrences))
                .toList();
    }

    private static Relation relation(
            Article article, Block block, Line line, Found found, Map<String, Integer> occurrences) {
        var words = line.cut(found.from(), found.to());
        var key = found.kind().label() + "\u0000" + found.subject() + "\u0000"
                + found.object().map(Slug::value).orElse("") + "\u0000" + words;
        var occurrence = occurrences.merge(key, 1, Integer::sum) - 1;
        return new Relation(
                FactId.of(article.slug(), 'r', key, occurrence),
                found.kind(),
                found.subject(),
                found.object(),
                words,
                article.published().map(PublicationDate::value),
                new Passage(article.slug(), block.number(), line.span(found.from(), found.to())),
                found.reason());
    }
}
