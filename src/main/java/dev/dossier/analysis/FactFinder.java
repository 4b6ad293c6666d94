package dev.dossier.analysis;

import dev.dossier.analysis.entity.DescriptiveForms;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.entity.RelationFinder;
import dev.dossier.analysis.event.EventFinder;
import dev.dossier.analysis.figure.FigureFinder;
import dev.dossier.analysis.quote.QuoteFinder;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Correction;
import dev.dossier.domain.Entity;
import dev.dossier.text.ArticleText;
import java.util.List;

/** Finds what one article says: who is named, what they are to one another, who is quoted, which numbers and dates stand in it, and what happened. Safe for several threads. */
public final class FactFinder {
    private final EntityLinker entityLinker;
    private final RelationFinder relationFinder;
    private final DescriptiveForms descriptiveForms;
    private final TimexFinder timexFinder = new TimexFinder();
    private final EventFinder eventFinder = new EventFinder();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final FigureFinder figureFinder = new FigureFinder();

    /** @param gazetteer the entities to look for */
    public FactFinder(List<Entity> gazetteer) {
        this.entityLinker = new EntityLinker(gazetteer);
        this.relationFinder = new RelationFinder(gazetteer);
        this.descriptiveForms = new DescriptiveForms(gazetteer);
    }

    /** Everything that the article says, as people have corrected it; each finder stands on the corrected facts of those before it. */
    public ArticleFacts find(Article article) {
        return find(article, new Corrector(article.corrections()));
    }

    /** The corrections of an article whose fact is not there any more, because its words have changed. */
    public List<Correction> lostCorrections(Article article) {
        var corrector = new Corrector(article.corrections());
        find(article, corrector);
        return corrector.lost();
    }

    private ArticleFacts find(Article article, Corrector corrector) {
        var text = ArticleText.of(article);
        var named = corrector.mentions(entityLinker.link(text));
        var relations = corrector.relations(relationFinder.find(text, named));
        var mentions = corrector.mentions(descriptiveForms.add(article, named, relations));
        var timexes = corrector.timexes(timexFinder.find(text));
        var events = corrector.events(eventFinder.find(text, timexes, mentions));
        var quotes = corrector.quotes(quoteFinder.find(text, mentions));
        var figures = corrector.figures(figureFinder.find(text, mentions, timexes));
        return new ArticleFacts(article, mentions, relations, quotes, figures, timexes, events);
    }
}
