package dev.dossier.analysis.figure;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.FigureComparison;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the figures of several articles that are of one quantity, and what comes of comparing them: {@code lost $589 billion} and
 * {@code a $589 billion loss} are one value, {@code sales of $8 billion in 2024} and {@code sales of $9 billion in 2024} a conflict unless
 * one article is a copy of the other. Figures are compared only where they share a value, or a unit with a name and a rare word, so that
 * the cost grows with the figures and not with their pairs.
 */
public final class FigureComparer {
    /** So many of a sentence's rarest stems lead to those it is compared with. */
    private static final int RAREST = 4;

    /** What leads to more figures than this leads nowhere. */
    private static final int TOO_COMMON = 60;

    /**
     * The quantities that at least two articles tell, in the order of their first passage; a figure is in one of them at most.
     *
     * @param stories every article is in one
     */
    public List<FigureComparison> compare(List<ArticleFacts> articles, List<Story> stories) {
        var origins = origins(stories);
        var quantities = articles.stream()
                .flatMap(facts -> {
                    var slug = facts.article().slug();
                    var alone = new QuantityReader.Origin(slug.value(), slug.value(), true);
                    return new QuantityReader(facts, origins.getOrDefault(slug, alone)).read().stream();
                })
                .sorted(Comparator.comparing(quantity -> quantity.figure().passage()))
                .toList();
        var frequencies = new HashMap<String, Integer>();
        for (var quantity : quantities) {
            quantity.words().forEach(word -> frequencies.merge(word, 1, Integer::sum));
            quantity.entities().forEach(name -> frequencies.merge(name, 1, Integer::sum));
        }
        var likeness = new QuantityLikeness(Map.copyOf(frequencies), quantities.size());
        return new QuantityGroups(quantities, likeness, pairs(quantities, frequencies))
                .groups().stream()
                        .map(group -> new QuantityVerdict(group).comparison())
                        .toList();
    }

    private static Map<Slug, QuantityReader.Origin> origins(List<Story> stories) {
        var origins = new TreeMap<Slug, QuantityReader.Origin>();
        for (var story : stories) {
            for (var member : story.members()) {
                var role = member.lineage().role();
                var lead = story.lead().value();
                var report = role == StoryRole.FOLLOW_UP ? member.slug().value() : lead;
                var isOwn = role.isIndependent() || member.slug().equals(story.lead());
                origins.put(member.slug(), new QuantityReader.Origin(lead, report, isOwn));
            }
        }
        return origins;
    }

    /** Those that share a lead, the smaller place first; in order. */
    private static TreeSet<Long> pairs(List<Quantity> quantities, Map<String, Integer> frequencies) {
        var byLead = new TreeMap<String, List<Integer>>();
        for (var i = 0; i < quantities.size(); i++) {
            for (var lead : leads(quantities.get(i), frequencies)) {
                byLead.computeIfAbsent(lead, key -> new ArrayList<>()).add(i);
            }
        }
        var pairs = new TreeSet<Long>();
        for (var places : byLead.values()) {
            if (places.size() <= TOO_COMMON) {
                for (var i = 0; i < places.size(); i++) {
                    for (var j = i + 1; j < places.size(); j++) {
                        pairs.add(((long) places.get(i) << 32) + places.get(j));
                    }
                }
            }
        }
        return pairs;
    }

    private static TreeSet<String> leads(Quantity quantity, Map<String, Integer> frequencies) {
        var leads = new TreeSet<String>();
        var rarest = quantity.words().stream()
                .filter(word -> frequencies.getOrDefault(word, 1) > 1)
                .sorted(Comparator.comparing((String word) -> frequencies.getOrDefault(word, 1))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .toList();
        for (var unit : quantity.extents().keySet()) {
            rarest.forEach(word -> leads.add(unit + " " + word));
            quantity.entities()
                    .forEach(name ->
                            quantity.measure().forEach(measured -> leads.add(unit + " @" + name + " " + measured)));
        }
        quantity.tellings().forEach(telling -> leads.add(telling.unit() + " " + telling.low() + " " + telling.high()));
        return leads;
    }
}
