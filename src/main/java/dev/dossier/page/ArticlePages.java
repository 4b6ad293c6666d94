package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleAccess;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.ArticleKind;
import dev.dossier.domain.Block;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.ArticleCard;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.FileLink;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.Reason;
import dev.dossier.page.view.Section;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.Withheld;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the page of every article and the list of them. */
final class ArticlePages {
    static final Link LIST = new Link("Articles", Permalinks.ARTICLES);

    private final Catalogue catalogue;
    private final Views views;
    private final Subjects subjects;
    private final RightsCutter rights;
    private final ArticleOrigins origins;

    ArticlePages(Catalogue catalogue, Views views, Subjects subjects) {
        this.catalogue = catalogue;
        this.views = views;
        this.subjects = subjects;
        this.rights = new RightsCutter(catalogue);
        this.origins = new ArticleOrigins(catalogue, views.sources());
    }

    List<Page> plan() {
        var pages = new ArrayList<Page>();
        catalogue.newestFirst().forEach(facts -> pages.add(page(facts)));
        pages.add(index());
        return pages;
    }

    private ArticlesPage index() {
        Map<String, List<StoryCard>> months = new LinkedHashMap<>();
        var all = catalogue.newestFirst().stream().map(f -> f.article().slug()).toList();
        for (var card : views.stories().print(all)) {
            months.computeIfAbsent(month(card.lead()), m -> new ArrayList<>()).add(card);
        }
        var sections = months.entrySet().stream()
                .map(e -> new Section<>(e.getKey(), dev.dossier.text.Slugifier.slugify(e.getKey()), e.getValue()))
                .toList();
        var head = PageHead.of("Articles", "All articles by month, copies under the report they repeat.", "articles");
        return new ArticlesPage(Permalinks.ARTICLES, head, sections);
    }

    private String month(ArticleCard card) {
        return catalogue
                .article(catalogue.articleAt(card.page()))
                .published()
                .map(date -> Charts.name(YearMonth.from(date.value().first())))
                .orElse("Date unknown");
    }

    private ArticlePage page(ArticleFacts facts) {
        var article = facts.article();
        var story = catalogue.story(article.slug());
        var shown = rights.cut(article);
        return new ArticlePage(
                Permalinks.article(article.slug()),
                head(article, !shown.isEmpty()),
                views.stories().card(article),
                article.lang(),
                origins.chain(article),
                article.credits().authors(),
                article.updated().map(value -> DateView.of(value, "")),
                article.credits().url().map(CanonicalUrl::value),
                article.details().kind().flatMap(ArticlePages::kind),
                article.details().access().flatMap(ArticlePages::access),
                article.basedOn(),
                views.counts().count(story.members().stream().map(Article::slug).toList()),
                views.stories().page(article.slug()),
                Optional.of(article).filter(a -> !a.slug().equals(story.lead())).map(views.members()::print),
                article.lineage().derivedFrom().flatMap(this::cardOf),
                story.members().stream()
                        .filter(a -> !a.slug().equals(article.slug()))
                        .map(views.stories()::card)
                        .toList(),
                catalogue.rights(article).label(),
                views.prose().print(shown, block -> markings(facts, block)),
                withheld(facts, shown),
                views.quotes().printOwn(facts.quotes()),
                views.figures().print(facts.figures()),
                views.events().print(facts.events()),
                subjects.ranked(facts.mentions(), views.counts()),
                topics(article.slug()),
                origins.capture(article),
                origins.citation(article),
                List.of(new FileLink("JSON", "application/json", Permalinks.data(article.slug()))));
    }

    private static Optional<String> kind(ArticleKind kind) {
        return switch (kind) {
            case REPORT -> Optional.empty();
            case OPINION -> Optional.of("Opinion");
            case LIVE_BLOG -> Optional.of("Live blog");
            case PRESS_RELEASE -> Optional.of("Press release");
            case INTERVIEW -> Optional.of("Interview");
        };
    }

    private static Optional<String> access(ArticleAccess access) {
        return switch (access.state()) {
            case OPEN -> Optional.empty();
            case PAYWALLED -> Optional.of("For subscribers of the publisher");
            case TRUNCATED -> Optional.of("Truncated: the capture ends at a paywall");
        };
    }

    private PageHead head(Article article, boolean copied) {
        var description = article.summary()
                .orElse("Quotations, figures and dates in “" + catalogue.headline(article)
                        + "”, each with its paragraph.");
        return PageHead.of(catalogue.headline(article), description, "articles")
                .under(LIST)
                .withNoindex(copied)
                .withEdit(Edits.address(catalogue, "articles", article.slug()));
    }

    private Optional<ArticleCard> cardOf(Slug slug) {
        return catalogue.newestFirst().stream()
                .map(ArticleFacts::article)
                .filter(a -> a.slug().equals(slug))
                .findFirst()
                .map(views.stories()::card);
    }

    /** A link at the first mention of each entity in the block; more would make the text hard to read. */
    private List<Marking> markings(ArticleFacts facts, Block block) {
        var seen = new HashSet<Slug>();
        int end = block.text().length();
        return mentionsIn(facts, block).stream()
                .filter(m -> m.passage().span().end() <= end
                        && catalogue.entity(m.entity()).isPresent())
                .filter(m -> seen.add(m.entity()))
                .map(m -> Marking.link(m.passage().span(), Permalinks.entity(m.entity())))
                .toList();
    }

    private static List<Mention> mentionsIn(ArticleFacts facts, Block block) {
        return facts.mentions().stream()
                .filter(m -> m.passage().paragraph() == block.number())
                .toList();
    }

    private List<Withheld> withheld(ArticleFacts facts, List<Block> shown) {
        var numbers = new HashSet<Integer>();
        shown.forEach(block -> numbers.add(block.number()));
        return facts.article().body().blocks().stream()
                .filter(block -> !numbers.contains(block.number()))
                .map(block -> new Withheld(block.number(), "p" + block.number(), about(facts, block)))
                .toList();
    }

    private List<Link> about(ArticleFacts facts, Block block) {
        return mentionsIn(facts, block).stream()
                .map(Mention::entity)
                .distinct()
                .flatMap(slug -> catalogue.entity(slug).stream())
                .map(e -> new Link(e.name(), Permalinks.entity(e.slug())))
                .toList();
    }

    private List<Reason> topics(Slug article) {
        var reasons = new ArrayList<Reason>();
        for (var topic : catalogue.briefing().corpus().topics()) {
            var matches = subjects.matches(topic.slug()).stream()
                    .filter(m -> m.passage().article().equals(article))
                    .toList();
            if (!matches.isEmpty()) {
                reasons.add(
                        new Reason(new Link(topic.title(), Permalinks.topic(topic.slug())), MatchWords.of(matches)));
            }
        }
        return reasons;
    }
}
