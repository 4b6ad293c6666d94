package dev.dossier.analysis.entity;

import dev.dossier.domain.Article;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes {@code Jensen Huang's company} for a mention of the company, where a relation says which it is: one of the article, or the {@code
 * company} that the person's file names. Where the article names two, none is taken. Safe for several threads.
 */
public final class DescriptiveForms {
    private static final Pattern COMPANY =
            Pattern.compile("^'s? (company|firm|group|startup|start-up|consultancy|bank)\\b");
    private static final int LONGEST = 20;
    private static final Set<Relation.Kind> LEADING =
            Set.of(Relation.Kind.ROLE, Relation.Kind.FOUNDER, Relation.Kind.OWNER);
    private static final Comparator<Mention> IN_TEXT_ORDER =
            Comparator.comparing(Mention::passage).thenComparing(Mention::entity);

    private final Map<Slug, Entity> entities = new HashMap<>();

    public DescriptiveForms(List<Entity> gazetteer) {
        gazetteer.forEach(entity -> entities.put(entity.slug(), entity));
    }

    /** The mentions with the descriptive ones among them, in text order. */
    public List<Mention> add(Article article, List<Mention> mentions, List<Relation> relations) {
        var added = new ArrayList<Mention>();
        var occurrences = new TreeMap<String, Integer>();
        for (var mention : mentions) {
            company(article, mention, relations, occurrences).ifPresent(added::add);
        }
        if (added.isEmpty()) {
            return mentions;
        }
        added.addAll(mentions);
        return added.stream().sorted(IN_TEXT_ORDER).toList();
    }

    private Optional<Mention> company(
            Article article, Mention owner, List<Relation> relations, Map<String, Integer> occurrences) {
        var entity = entities.get(owner.entity());
        if (entity == null || entity.kind() != EntityKind.PERSON) {
            return Optional.empty();
        }
        var block = article.body().block(owner.passage().paragraph());
        var start = owner.passage().span().start();
        var end = owner.passage().span().end();
        var rest =
                Folding.fold(block.text().substring(end, Math.min(block.text().length(), end + LONGEST)));
        var words = COMPANY.matcher(rest);
        if (!words.find()) {
            return Optional.empty();
        }
        var span = new Span(start, end + words.end());
        return reason(entity, relations).map(reason -> {
            var key = reason.company() + "\u0000" + span.of(block.text());
            return new Mention(
                    FactId.of(article.slug(), 'm', key, occurrences.merge(key, 1, Integer::sum) - 1),
                    reason.company(),
                    SurfaceForm.Kind.DESCRIPTIVE,
                    span.of(block.text()),
                    new Passage(article.slug(), block.number(), span),
                    new Reason("descriptive", reason.evidence()));
        });
    }

    private record Meant(Slug company, String evidence) {}

    private Optional<Meant> reason(Entity person, List<Relation> relations) {
        var leading = relations.stream()
                .filter(r -> r.subject().equals(person.slug()) && LEADING.contains(r.kind()) && !r.isPast())
                .filter(r -> r.object().filter(this::isOrganisation).isPresent())
                .toList();
        var companies = leading.stream().flatMap(r -> r.object().stream()).collect(Collectors.toSet());
        if (companies.size() == 1) {
            var relation = leading.get(0);
            var evidence = relation.words() + " in ¶" + relation.passage().paragraph();
            return relation.object().map(company -> new Meant(company, evidence));
        }
        return companies.isEmpty()
                ? person.company().filter(this::isOrganisation).map(c -> new Meant(c, "company of " + person.name()))
                : Optional.empty();
    }

    private boolean isOrganisation(Slug slug) {
        return entities.containsKey(slug)
                && Objects.requireNonNull(entities.get(slug)).kind() == EntityKind.ORGANISATION;
    }
}
