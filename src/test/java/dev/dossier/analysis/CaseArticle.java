package dev.dossier.analysis;

import dev.dossier.CaseFile;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.domain.Article;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.ArticleText;
import java.util.List;

/** The article in a case file: its {@code text}, and the mentions of its {@code entities}, a line {@code slug: Name} each. */
public record CaseArticle(Article article, List<Mention> mentions) {
    public static CaseArticle of(CaseFile file) {
        var article = TestArticle.of("a", "", file.part("text").lines().toList());
        var entities = file.part("entities").lines().map(CaseArticle::entity).toList();
        return new CaseArticle(article, new EntityLinker(entities).link(ArticleText.of(article)));
    }

    private static Entity entity(String line) {
        var parts = line.split(": ");
        var form = new SurfaceForm(parts[1], SurfaceForm.Kind.NAME, false);
        return TestGazetteer.entity(new Slug(parts[0]), parts[1], EntityKind.ORGANISATION, List.of(form));
    }

    /** What the passage of a fact cuts out. */
    public String cut(Fact fact) {
        var passage = fact.passage();
        return passage.span().of(article.body().block(passage.paragraph()).text());
    }
}
