package dev.dossier.analysis.quote;

import dev.dossier.domain.Block;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what an article says that somebody said. {@code “We are ready,” Ana Kim, owner of Tern, told the Post.} gives a direct quotation
 * {@code We are ready,} by {@code Ana Kim}, {@code owner of Tern}, told {@code Post}.
 */
public final class QuoteFinder {
    /**
     * @param mentions of the same article; they give speakers their entity
     * @return in text order; the spans of a broken quotation one by one
     */
    public List<Quote> find(ArticleText text, List<Mention> mentions) {
        var prose = prose(text);
        var speakers = new SpeakerReader(People.of(prose), mentions);
        var quotes = new ArrayList<Quote>();
        var counts = new LinkedHashMap<String, Integer>();
        var carried = Carried.NOTHING;
        for (var paragraph : prose) {
            var reader = new ParagraphReader(paragraph, speakers, carried);
            for (var voice : reader.read()) {
                quotes.add(quote(text.article().slug(), voice, before(voice, quotes), counts));
            }
            carried = reader.carried();
        }
        return List.copyOf(quotes);
    }

    /** The quotation that a voice goes on with. */
    private static Optional<FactId> before(Voice voice, List<Quote> quotes) {
        return voice.continues() && !quotes.isEmpty()
                ? Optional.of(quotes.get(quotes.size() - 1).id())
                : Optional.empty();
    }

    private static List<Prose> prose(ArticleText article) {
        var blocks = article.blocks().stream()
                .filter(block -> isProse(block.block()))
                .toList();
        var prose = new ArrayList<Prose>();
        var kinds = new Kinds();
        for (var i = 0; i < blocks.size(); i++) {
            var nextOpens = i + 1 < blocks.size() && MarkReader.opens(blocks.get(i + 1));
            prose.add(Prose.of(blocks.get(i), nextOpens, kinds));
        }
        return prose;
    }

    private static boolean isProse(Block block) {
        return switch (block.kind()) {
            case HEADING, CODE, TABLE_ROW, CAPTION ->
                false; // an editor writes a caption, and says again what the text says
            default -> true;
        };
    }

    private static Quote quote(Slug article, Voice voice, Optional<FactId> before, Map<String, Integer> counts) {
        var statement = voice.statement();
        var text = statement.text();
        var words = statement.kind().label() + " " + text;
        var occurrence = counts.merge(words, 1, Integer::sum) - 1;
        return new Quote(
                FactId.of(article, 'q', words, occurrence),
                statement.kind(),
                text,
                voice.speaker(),
                voice.verb().filter(verb -> !verb.isEmpty()),
                voice.told(),
                voice.attribution(),
                before,
                new Passage(
                        article,
                        statement.prose().number(),
                        new Span(statement.span().start(), statement.span().end())),
                voice.reason());
    }
}
