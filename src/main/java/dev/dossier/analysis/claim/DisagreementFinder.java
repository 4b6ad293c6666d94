package dev.dossier.analysis.claim;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Disagreement;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what several articles say of one thing and cannot all be right about, or weigh differently: {@code equally fast as the Osprey} in a
 * report and {@code nearly as fast as the Osprey} in its rewrite. Claims are compared only where they are about the same words, so that the
 * cost grows with the sentences and not with their pairs. Better silent than wrong: what may go together is left out.
 */
public final class DisagreementFinder {
    /** So many claims about the same words say that the words are of no thing in particular. */
    private static final int TOO_COMMON = 60;

    private final List<ClaimReader> readers = List.of(
            new DegreeReader(), new PredicateReader(), new ScopeReader(), new NoticeReader(), new AbilityReader());

    /**
     * In the order of their first passage.
     *
     * @param stories every article is in one
     */
    public List<Disagreement> find(List<ArticleFacts> articles, List<Story> stories) {
        var storyOf = stories(stories);
        var statements = articles.stream()
                .sorted(Comparator.comparing(facts -> facts.article().slug()))
                .flatMap(facts -> statements(facts, storyOf).stream())
                .toList();
        var frequencies = new HashMap<String, Integer>();
        statements.forEach(s -> s.stems().forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
        var context = new Context(Map.copyOf(frequencies), statements.size());
        var collected = new Collected(context);
        buckets(statements).values().stream()
                .filter(claims -> claims.size() > 1 && claims.size() <= TOO_COMMON)
                .forEach(collected::compare);
        return collected.disagreements();
    }

    private Map<String, List<Claim>> buckets(List<Statement> statements) {
        var buckets = new TreeMap<String, List<Claim>>();
        for (var statement : statements) {
            for (var reader : readers) {
                for (var claim : reader.read(statement)) {
                    buckets.computeIfAbsent(claim.rule() + " " + claim.about(), key -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return buckets;
    }

    private static List<Statement> statements(ArticleFacts facts, Map<Slug, Story> stories) {
        var slug = facts.article().slug();
        var story = stories.containsKey(slug) ? stories.get(slug).lead() : slug;
        var isOwn = facts.article().lineage().role() == StoryRole.FOLLOW_UP;
        return new StatementReader(facts, story.value(), isOwn ? slug.value() : story.value()).read();
    }

    private static Map<Slug, Story> stories(List<Story> stories) {
        var byMember = new HashMap<Slug, Story>();
        stories.forEach(story -> story.members().forEach(member -> byMember.put(member.slug(), story)));
        return byMember;
    }
}
