package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Chart;
import dev.dossier.page.view.Chip;
import dev.dossier.page.view.ConflictView;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.PassageGroup;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.RelationView;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.TextPart;
import java.util.List;
import java.util.Optional;

/**
 * A person, organisation, product, place, law, event or publication.
 *
 * @param names other names, as people listed them
 * @param first the first passage that names it; absent when none does
 * @param maker of a product
 * @param products of a maker
 * @param roles how articles describe a person
 * @param people who holds a role at an organisation
 * @param ties owners, parts, products and seats
 * @param quotes in quotation marks
 * @param reported without quotation marks
 * @param conflicts what reports do not agree on in its numbers and passages
 * @param alongside who is named in the same paragraphs
 * @param passages by article, newest first
 */
public record EntityPage(
        Permalink permalink,
        PageHead head,
        String kind,
        List<String> names,
        List<String> sameAs,
        List<Link> confusable,
        List<TextPart> profile,
        Optional<Link> maker,
        List<Link> products,
        Optional<Chip> first,
        Optional<Chip> last,
        Counts counts,
        Chart chart,
        List<RelationView> roles,
        List<RelationView> people,
        List<RelationView> ties,
        List<QuoteView> quotes,
        List<QuoteView> reported,
        List<ConflictView> conflicts,
        List<EntityRef> alongside,
        List<FigureView> numbers,
        List<EventView> events,
        List<PassageGroup> passages,
        List<StoryCard> articles)
        implements Page {
    @Override
    public String template() {
        return "entity.ftlh";
    }
}
