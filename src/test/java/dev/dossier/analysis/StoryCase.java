package dev.dossier.analysis;

import dev.dossier.CaseFile;
import dev.dossier.analysis.story.StoryGrouper;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Body;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The articles of a case file, a line each: its slug, then {@code rewrite of a} unless it is a report of its own, its date, and its
 * paragraphs, parted by bars: {@code b, rewrite of a | 2025-03-14 | First paragraph. | Second.} The part {@code entities} is a gazetteer
 * as {@link TestGazetteer} reads it.
 */
public record StoryCase(List<ArticleFacts> facts, List<Story> stories) {
    private static final String GAZETTEER = """
            organisation: Tern Motors; alias: Tern
            organisation: Ostrom Chips; alias: Ostrom
            organisation: Halden Bank; alias: Halden
            person: Mara Quist; surname: Quist
            person: Pavel Ilin; surname: Ilin
            product: Osprey; maker: ostrom-chips
            product: Kestrel
            place: Norland; adjective: Norlandic
            place: Sundria; adjective: Sundrian
            place: Port Elm
            """;

    public static StoryCase of(CaseFile file) {
        var finder = new FactFinder(TestGazetteer.read(GAZETTEER + file.part("entities")));
        var articles = file.part("text").lines().map(StoryCase::article).toList();
        return new StoryCase(articles.stream().map(finder::find).toList(), new StoryGrouper().group(articles));
    }

    private static Article article(String line) {
        var parts = List.of(line.split(" \\| ", -1));
        var head = List.of(parts.get(0).split(", "));
        var article = TestArticle.of(head.get(0), parts.get(1), parts.subList(2, parts.size()));
        return head.size() < 2 ? article : in(article, List.of(head.get(1).split(" of ")));
    }

    private static Article in(Article article, List<String> roleAndLead) {
        var role = StoryRole.valueOf(roleAndLead.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        var lead = new Slug(roleAndLead.get(1));
        return of(article, new Lineage(lead, role, Optional.of(lead)), article.body());
    }

    /** The same article in another lineage, with another body. */
    static Article of(Article article, Lineage lineage, Body body) {
        return new Article(
                article.slug(),
                article.title(),
                article.published(),
                article.updated(),
                article.credits(),
                article.lang(),
                lineage,
                article.rights(),
                article.tags(),
                article.summary(),
                article.basedOn(),
                article.draft(),
                article.capture(),
                body);
    }
}
