package dev.dossier.page;

import dev.dossier.domain.Rights;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.ConflictView;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.PassageView;
import dev.dossier.page.view.Person;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.RelationView;
import dev.dossier.page.view.StoryMember;
import dev.dossier.page.view.VariantView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a finished page to the rights of all articles together, whatever its blocks are: walks over its record from the first component to the
 * last and has a {@link RunLimiter} cut the words of articles in it.
 */
final class PageLimiter {
    private final Catalogue catalogue;
    private final Map<Slug, ArticleWords> words = new HashMap<>();
    private final boolean needed;

    PageLimiter(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.needed = catalogue.newestFirst().stream().anyMatch(f -> catalogue.rights(f.article()) == Rights.EXCERPT);
    }

    /** The page, or one of the same kind with shorter words. */
    Page limit(Page page) {
        if (!needed) {
            return page;
        }
        var limiter = new RunLimiter(catalogue, words);
        if (page instanceof ArticlePage article) {
            limiter.enter(article.permalink(), article.text());
        }
        // What a fact is comes before its sentence: where the two would join, the sentence is cut.
        var facts = new RecordWalk(value -> fact(value, limiter)).walk(page);
        return (Page) new RecordWalk(value -> cut(value, limiter)).walk(facts);
    }

    /** The view without the words that may not stand beside its value or name; a figure whose value may not stand there is left out. */
    private static Optional<Object> fact(Object value, RunLimiter limiter) {
        if (value instanceof FigureView v) {
            var shown = limiter.isWhole(v.text() + " " + v.measures().orElse(""), v.chips());
            var bare = shown || limiter.isWhole(v.text(), v.chips());
            var measures = v.measures().filter(m -> shown);
            return Optional.of(bare ? v.with(v.sentence(), measures) : RecordWalk.LEFT_OUT);
        }
        if (value instanceof QuoteView v) {
            var role = v.description().filter(d -> limiter.isWhole(v.speaker().orElse("") + " " + d, v.chips()));
            return Optional.of(v.with(v.text(), v.context(), role, v.variants()));
        }
        return Optional.empty();
    }

    /** The view with words cut; empty for what is no view of an article's words. */
    private static Optional<Object> cut(Object value, RunLimiter limiter) {
        if (value instanceof PassageView v) {
            return Optional.of(
                    new PassageView(limiter.cut(v.sentence(), List.of(v.chip())), v.lang(), v.chip(), v.why()));
        }
        if (value instanceof EventView v) {
            return Optional.of(v.withSentence(limiter.cut(v.sentence(), v.chips())));
        }
        if (value instanceof FigureView v) {
            return Optional.of(v.with(limiter.cut(v.sentence(), v.chips()), v.measures()));
        }
        if (value instanceof QuoteView v) {
            return Optional.of(cut(v, limiter));
        }
        if (value instanceof RelationView v) {
            return Optional.of(
                    new RelationView(v.who(), limiter.cut(v.words(), v.chips()), v.lang(), v.counts(), v.chips()));
        }
        if (value instanceof ConflictView.Side v) {
            return Optional.of(
                    new ConflictView.Side(v.value(), limiter.cut(v.sentence(), v.chips()), v.counts(), v.chips()));
        }
        if (value instanceof StoryMember.Pair v) {
            return Optional.of(
                    new StoryMember.Pair(v.before(), v.after(), limiter.cut(v.words(), v.before(), v.after())));
        }
        if (value instanceof Person.Role v) {
            return Optional.of(new Person.Role(limiter.cut(v.description(), v.chips()), v.chips()));
        }
        return value instanceof VariantView v ? Optional.of(cut(v, limiter)) : Optional.empty();
    }

    /** The context stands in the place of the words where there is one. */
    private static QuoteView cut(QuoteView view, RunLimiter limiter) {
        var context = limiter.cut(view.context(), view.chips());
        var text = context.isEmpty() ? limiter.cut(view.text(), view.chips()) : view.text();
        var variants = view.variants().stream().map(v -> cut(v, limiter)).toList();
        return view.with(text, context, view.description(), variants);
    }

    private static VariantView cut(VariantView view, RunLimiter limiter) {
        return new VariantView(
                view.form(),
                view.changes(),
                view.speaker(),
                limiter.cut(view.words(), view.earliest(), view.carrier()),
                view.earliest(),
                view.carrier());
    }
}
