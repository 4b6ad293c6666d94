package dev.dossier.analysis.entity;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Entity;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.text.ArticleText;
import dev.dossier.text.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the entities of a gazetteer in articles: names, aliases, adjectives and metonyms in one pass, surnames and short forms of
 * what has been named in full, and abbreviations that the article defines. {@code Jeffrey Towson told VOA … Towson said} has Jeffrey Towson twice. Safe for
 * several threads.
 */
public final class EntityLinker {
    private final FormIndex index;

    public EntityLinker(List<Entity> gazetteer) {
        this.index = new FormIndex(gazetteer);
    }

    /** The mentions in text order; where two begin together the shorter is first. */
    public List<Mention> link(ArticleText text) {
        return new Linking(text).link();
    }

    /** One article's way through: what it has named and defined so far. */
    private final class Linking {
        private final ArticleText text;
        private final Article article;
        private final FormIndex.Named named = new FormIndex.Named();
        private final LaterForms laterForms = new LaterForms();
        private final DefinedAbbreviations abbreviations = new DefinedAbbreviations();
        private final TreeMap<String, Integer> occurrences = new TreeMap<>();
        private final List<Mention> mentions = new ArrayList<>();

        Linking(ArticleText text) {
            this.text = text;
            this.article = text.article();
        }

        List<Mention> link() {
            text.blocks().stream()
                    .filter(block -> block.block().kind()
                            != Block.Kind.CODE) // a caption stays: who is in the picture is named in it
                    .forEach(this::link);
            return mentions;
        }

        private void link(BlockText blockText) {
            var block = blockText.block();
            var folded = blockText.folded();
            var candidates = new ArrayList<>(abbreviations.add(index.find(folded, named), folded, block.number()));
            candidates.sort(Candidate.IN_TEXT_ORDER);
            for (var candidate : Overlaps.resolve(laterForms.resolve(candidates, folded, block.number()), folded)) {
                mentions.add(mention(block, candidate));
            }
        }

        private Mention mention(Block block, Candidate candidate) {
            var surface = candidate.span().of(block.text());
            var entity = candidate.entity().slug();
            var words = entity + "\u0000" + surface;
            var occurrence = occurrences.merge(words, 1, Integer::sum) - 1;
            return new Mention(
                    FactId.of(article.slug(), 'm', words, occurrence),
                    entity,
                    candidate.kind(),
                    surface,
                    new Passage(article.slug(), block.number(), candidate.span()),
                    candidate.reason());
        }
    }
}
