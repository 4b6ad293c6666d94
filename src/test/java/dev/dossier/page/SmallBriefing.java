package dev.dossier.page;

import dev.dossier.analysis.TestGazetteer;
import dev.dossier.analysis.event.EventMerger;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Briefing;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Comparisons;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Event;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Settings;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A briefing of four articles: an agency's report (all of it may be shown), its copy at an aggregator (a link), a newspaper's report of its own
 * (an excerpt of twelve words), and an undated one without a publisher.
 */
final class SmallBriefing {
    static final Settings SETTINGS = new Settings(
            "Small briefing",
            "Chips, briefly.",
            Optional.of("https://example.org/repo"),
            Optional.empty(),
            Rights.EXCERPT,
            "en");

    private static final String FINE = "Acme pays a fine of $5 million, Ann Poe said on 3 March 2025.";
    private static final String WORDS = "\"We will pay the fine and move on,\" said Poe, head of Acme.";

    private final List<ArticleFacts> facts = new ArrayList<>();

    static Briefing make() {
        return new SmallBriefing().briefing();
    }

    private Briefing briefing() {
        add(
                "wire-report",
                "Acme is fined",
                "2025-03-04",
                credit("Example Wire"),
                List.of(),
                StoryRole.ORIGIN,
                "wire-report",
                FINE,
                WORDS);
        add(
                "copy",
                "Acme fined",
                "2025-03-05",
                credit("Example Wire"),
                List.of("Example Mirror"),
                StoryRole.COPY,
                "wire-report",
                FINE,
                WORDS);
        add(
                "own-report",
                "Fines rise",
                "2025-04-01",
                credit("Sample Post"),
                List.of(),
                StoryRole.ORIGIN,
                "own-report",
                "Fines rise. Acme pays a fine of $5 million. This sentence is too long for it.",
                "Ann Poe declined to comment.");
        add(
                "undated",
                "Loose note",
                "",
                Optional.empty(),
                List.of(),
                StoryRole.ORIGIN,
                "undated",
                "Nothing is known of when this was written.");
        var articles = facts.stream().map(ArticleFacts::article).toList();
        var corpus = new Corpus(articles, entities(), List.of(topic()), publishers());
        var events = new EventMerger()
                .merge(facts.stream().flatMap(f -> f.events().stream()).toList());
        return new Briefing(
                corpus, facts, matches(), events, stories(articles), Comparisons.NONE, Optional.of(day("2025-04-01")));
    }

    private static List<Entity> entities() {
        return List.of(
                entity("acme", "Acme", EntityKind.ORGANISATION), entity("ann-poe", "Ann Poe", EntityKind.PERSON));
    }

    private static Entity entity(String slug, String name, EntityKind kind) {
        var form = new SurfaceForm(name, SurfaceForm.Kind.NAME, false);
        return TestGazetteer.entity(new Slug(slug), name, kind, List.of(form));
    }

    private static Topic topic() {
        return new Topic(new Slug("fines"), "Fines", 1, "Who pays.", List.of(), List.of(), Body.EMPTY);
    }

    private static List<Publisher> publishers() {
        return List.of(
                publisher("example-wire", "Example Wire", Rights.FULL),
                publisher("example-mirror", "Example Mirror", Rights.LINK),
                publisher("sample-post", "Sample Post", Rights.EXCERPT));
    }

    private static Publisher publisher(String slug, String name, Rights rights) {
        return new Publisher(
                new Slug(slug), name, "agency", List.of(), List.of(), Optional.of(rights), 12, Body.EMPTY, true);
    }

    private List<TopicMatch> matches() {
        return facts.stream()
                .map(ArticleFacts::article)
                .filter(a -> a.body().plainText().contains("fine"))
                .map(a -> new TopicMatch(
                        new Slug("fines"), passage(a, 1, a.body().block(1).text()), List.of("fine")))
                .toList();
    }

    private static List<Story> stories(List<Article> articles) {
        return List.of(
                new Story(new Slug("own-report"), List.of(articles.get(2))),
                new Story(new Slug("undated"), List.of(articles.get(3))),
                new Story(new Slug("wire-report"), List.of(articles.get(0), articles.get(1))));
    }

    private static Optional<Credit> credit(String name) {
        return Optional.of(new Credit(name, Basis.EXPLICIT, ""));
    }

    private static TimexValue day(String date) {
        return new TimexValue.Day(LocalDate.parse(date));
    }

    private void add(
            String slug,
            String title,
            String date,
            Optional<Credit> publisher,
            List<String> via,
            StoryRole role,
            String story,
            String... paragraphs) {
        var published =
                Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new PublicationDate(day(d), Basis.EXPLICIT, ""));
        var passedOn =
                via.stream().map(name -> new Credit(name, Basis.EXPLICIT, "")).toList();
        var credits = new Credits(
                List.of(), publisher, passedOn, Optional.of(new CanonicalUrl("https://example.org/" + slug)));
        var lead = new Slug(story);
        var derived = Optional.of(lead).filter(s -> role == StoryRole.COPY);
        var rights = Optional.of(Rights.LINK).filter(r -> role == StoryRole.COPY);
        var capture =
                new CaptureRecord(slug + ".txt", "0".repeat(64), "text-dump", 100, 300, Map.of("menu", 300), List.of());
        facts.add(facts(new Article(
                new Slug(slug),
                Optional.of(title),
                published,
                Optional.empty(),
                credits,
                "en",
                new Lineage(lead, role, derived),
                rights,
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.of(capture),
                body(paragraphs))));
    }

    private static Body body(String... paragraphs) {
        var blocks = new ArrayList<Block>();
        Arrays.stream(paragraphs)
                .forEach(text -> blocks.add(new Block(blocks.size() + 1, Block.Kind.PARAGRAPH, 0, text, List.of())));
        return new Body(blocks);
    }

    private static ArticleFacts facts(Article article) {
        var mentions = new ArrayList<Mention>();
        var quotes = new ArrayList<Quote>();
        var figures = new ArrayList<Figure>();
        var events = new ArrayList<Event>();
        for (var block : article.body().blocks()) {
            var text = block.text();
            for (var entity : entities()) {
                if (text.contains(entity.name())) {
                    mentions.add(new Mention(
                            id(article, 'm', entity.name(), block),
                            entity.slug(),
                            SurfaceForm.Kind.NAME,
                            entity.name(),
                            passage(article, block.number(), entity.name()),
                            Reason.of("name")));
                }
            }
            if (text.contains("$5 million")) {
                figures.add(new Figure(
                        id(article, 'f', "5", block),
                        Figure.Kind.MONEY,
                        "$5 million",
                        new BigDecimal(5_000_000),
                        new BigDecimal("5000000.0"),
                        "USD",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("fine"),
                        List.of(new Slug("acme")),
                        Optional.empty(),
                        Optional.empty(),
                        passage(article, block.number(), "$5 million"),
                        Reason.of("currency-before")));
            }
            if (text.contains("3 March 2025")) {
                var passage = passage(article, block.number(), "3 March 2025");
                var timex = new Timex(
                        id(article, 't', "3", block),
                        Timex.Type.DATE,
                        "3 March 2025",
                        "2025-03-03",
                        Optional.of(day("2025-03-03")),
                        Basis.EXPLICIT,
                        passage,
                        Reason.of("DAY MONTH YEAR"));
                events.add(new Event(
                        id(article, 'e', "3", block),
                        timex,
                        text,
                        List.of(new Slug("acme")),
                        false,
                        passage(article, block.number(), text),
                        Reason.of("dated-clause")));
            }
            if (text.startsWith("\"")) {
                var said = text.substring(1, text.indexOf('"', 1));
                var poe = new Speaker("Poe", "Ann Poe", Optional.of(new Slug("ann-poe")), Optional.of("head of Acme"));
                quotes.add(new Quote(
                        id(article, 'q', said, block),
                        Quote.Kind.DIRECT,
                        said,
                        Optional.of(poe),
                        Optional.of("said"),
                        Optional.empty(),
                        Quote.Attribution.AFTER,
                        Optional.empty(),
                        passage(article, block.number(), said),
                        Reason.of("verb-then-speaker")));
            }
        }
        return new ArticleFacts(article, mentions, List.of(), quotes, figures, List.of(), events);
    }

    private static FactId id(Article article, char letter, String words, Block block) {
        return FactId.of(article.slug(), letter, words, block.number());
    }

    private static Passage passage(Article article, int paragraph, String words) {
        int start = article.body().block(paragraph).text().indexOf(words);
        return new Passage(article.slug(), paragraph, new Span(start, start + words.length()));
    }
}
