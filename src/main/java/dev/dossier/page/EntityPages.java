package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.page.view.Chip;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.PassageGroup;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Plans the page of every entity and the list of them. */
final class EntityPages {
    static final Link LIST = new Link("Entities", Permalinks.ENTITIES);
    private static final int ALONGSIDE = 14;
    private static final int PASSAGES_OF_AN_ARTICLE = 3;

    private final Catalogue catalogue;
    private final Views views;
    private final Channels channels;
    private final Subjects subjects;
    private final SpeakerList speakers;

    EntityPages(Catalogue catalogue, Views views, Subjects subjects, Channels channels) {
        this.channels = channels;
        this.catalogue = catalogue;
        this.views = views;
        this.subjects = subjects;
        this.speakers = new SpeakerList(catalogue, views);
    }

    List<Page> plan() {
        var pages = new ArrayList<Page>();
        catalogue.briefing().corpus().entities().forEach(entity -> pages.add(page(entity)));
        pages.add(index());
        return pages;
    }

    private EntitiesPage index() {
        var refs = catalogue.briefing().corpus().entities();
        var kinds = new ArrayList<Section<EntityRef>>();
        for (var kind : EntityKind.values()) {
            var ofKind = refs.stream()
                    .filter(e -> e.kind() == kind)
                    .map(this::ref)
                    .sorted(Comparator.comparingInt((EntityRef r) -> -r.counts().independent())
                            .thenComparing(EntityRef::name))
                    .toList();
            if (!ofKind.isEmpty()) {
                kinds.add(new Section<>(kind.plural(), kind.label(), ofKind));
            }
        }
        var head = PageHead.of(
                "Entities", "People, organisations, products, places and laws that the articles name.", "entities");
        return new EntitiesPage(Permalinks.ENTITIES, head, kinds, letters(refs));
    }

    private List<Section<EntityRef>> letters(List<Entity> entities) {
        Map<String, List<EntityRef>> letters = new TreeMap<>();
        entities.stream()
                .map(this::ref)
                .sorted(Comparator.comparing((EntityRef r) -> r.name().toLowerCase(Locale.ROOT))
                        .thenComparing(EntityRef::page))
                .forEach(r -> letters.computeIfAbsent(letter(r.name()), l -> new ArrayList<>())
                        .add(r));
        return letters.entrySet().stream()
                .map(e -> new Section<>(
                        e.getKey(), "az-" + (e.getKey().equals("#") ? "other" : e.getKey()), e.getValue()))
                .toList();
    }

    /** The first letter without its accents; {@code #} for all that is not A to Z. */
    private static String letter(String name) {
        var first =
                Normalizer.normalize(name, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : "#";
    }

    private EntityRef ref(Entity entity) {
        var passages =
                subjects.mentions(entity.slug()).stream().map(Mention::passage).toList();
        return Subjects.ref(entity, Subjects.articles(passages), views.counts());
    }

    private EntityPage page(Entity entity) {
        var slug = entity.slug();
        var mentions = subjects.mentions(slug);
        var articles = Subjects.articles(mentions.stream().map(Mention::passage).toList());
        var said = all(ArticleFacts::quotes, q -> isBy(q, slug));
        return new EntityPage(
                Permalinks.entity(slug),
                head(entity),
                entity.kind().label(),
                names(entity),
                entity.sameAs(),
                links(entity.notToBeConfusedWith()),
                views.prose().print(entity.profile()),
                entity.maker().flatMap(maker -> links(List.of(maker)).stream().findFirst()),
                links(products(slug)),
                seen(mentions, Catalogue.oldest()),
                seen(mentions, Catalogue.newest()),
                views.counts().count(articles),
                views.charts().reportsByMonth(articles, Charts.SPARKLINE),
                views.relations().roles(entity, speakers.roles(said)),
                views.relations().people(entity),
                views.relations().ties(entity),
                quotes(said, kind -> kind != Quote.Kind.INDIRECT),
                quotes(said, kind -> kind == Quote.Kind.INDIRECT),
                views.conflicts().print(isNamedIn(mentions)),
                alongside(slug, mentions),
                views.figures()
                        .print(all(ArticleFacts::figures, f -> f.subjects().contains(slug))),
                newestFirst(views.events()
                        .print(all(ArticleFacts::events, e -> e.entities().contains(slug)))),
                passages(mentions),
                views.stories().print(articles));
    }

    private PageHead head(Entity entity) {
        var description = "What the articles say of " + entity.name() + ": passages, quotations, numbers and dates.";
        return PageHead.of(entity.name(), description, "entities")
                .under(LIST)
                .withEdit(Edits.address(catalogue, "entities", entity.slug()))
                .withFollow(channels.follow(Permalinks.entity(entity.slug())));
    }

    /** Whether a sentence names the entity. */
    private Predicate<Passage> isNamedIn(List<Mention> mentions) {
        var byArticle = new HashMap<String, List<Mention>>();
        mentions.forEach(m -> byArticle
                .computeIfAbsent(Subjects.paragraph(m.passage()), p -> new ArrayList<>())
                .add(m));
        return passage -> {
            var named = byArticle.getOrDefault(Subjects.paragraph(passage), List.of());
            return !named.isEmpty()
                    && named.stream()
                            .anyMatch(m -> views.sentences()
                                    .sentence(passage)
                                    .contains(m.passage().span()));
        };
    }

    private static List<EventView> newestFirst(List<EventView> oldestFirst) {
        var events = new ArrayList<>(oldestFirst);
        Collections.reverse(events);
        return events;
    }

    private static List<String> names(Entity entity) {
        return entity.forms().stream()
                .filter(form -> form.kind() == SurfaceForm.Kind.ALIAS || form.kind() == SurfaceForm.Kind.ABBREVIATION)
                .map(SurfaceForm::text)
                .filter(text -> !text.equals(entity.name()))
                .distinct()
                .toList();
    }

    private List<Link> links(List<Slug> entities) {
        return entities.stream()
                .flatMap(slug -> catalogue.entity(slug).stream())
                .map(e -> new Link(e.name(), Permalinks.entity(e.slug())))
                .toList();
    }

    private List<Slug> products(Slug maker) {
        return catalogue.briefing().corpus().entities().stream()
                .filter(e -> e.maker().filter(maker::equals).isPresent())
                .map(Entity::slug)
                .toList();
    }

    private Optional<Chip> seen(List<Mention> mentions, Comparator<Article> order) {
        return mentions.stream()
                .map(Mention::passage)
                .filter(p -> catalogue.article(p.article()).published().isPresent())
                .min(Comparator.comparing((Passage p) -> catalogue.article(p.article()), order)
                        .thenComparing(Comparator.naturalOrder()))
                .map(views.sources()::chip);
    }

    private static boolean isBy(Quote quote, Slug entity) {
        return quote.speaker().flatMap(s -> s.entity()).filter(entity::equals).isPresent();
    }

    private List<QuoteView> quotes(List<Quote> said, Predicate<Quote.Kind> kind) {
        return views.quotes()
                .print(said.stream().filter(q -> kind.test(q.kind())).toList());
    }

    private <F extends Fact> List<F> all(Function<ArticleFacts, List<F>> kind, Predicate<F> wanted) {
        return catalogue.newestFirst().stream()
                .flatMap(facts -> kind.apply(facts).stream())
                .filter(wanted)
                .toList();
    }

    private List<EntityRef> alongside(Slug entity, List<Mention> mentions) {
        var paragraphs =
                Subjects.paragraphs(mentions.stream().map(Mention::passage).toList());
        var others = all(
                ArticleFacts::mentions,
                m -> !m.entity().equals(entity) && paragraphs.contains(Subjects.paragraph(m.passage())));
        return subjects.ranked(others, views.counts()).stream().limit(ALONGSIDE).toList();
    }

    /** By story, one of its articles each: the copies would repeat every sentence. */
    private List<PassageGroup> passages(List<Mention> mentions) {
        Map<Slug, List<Mention>> byArticle = new LinkedHashMap<>();
        mentions.forEach(m -> byArticle
                .computeIfAbsent(m.passage().article(), a -> new ArrayList<>())
                .add(m));
        var sections = new ArrayList<PassageGroup>();
        for (var card : views.stories().print(byArticle.keySet())) {
            var article = catalogue.articleAt(card.lead().page());
            var sentences = views.passages().print(article, byArticle.getOrDefault(article, List.of()));
            if (!sentences.isEmpty()) {
                int shown = Math.min(sentences.size(), PASSAGES_OF_AN_ARTICLE);
                sections.add(new PassageGroup(
                        card.lead().headline(),
                        card.lead().page(),
                        sentences.subList(0, shown),
                        sentences.size() - shown));
            }
        }
        return sections;
    }
}
