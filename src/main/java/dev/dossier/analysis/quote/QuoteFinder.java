package dev.dossier.analysis.quote;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
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
    public List<Quote> find(Article article, List<Mention> mentions) {
        var prose = prose(article);
        var speakers = new SpeakerReader(People.of(prose), mentions);
        var quotes = new ArrayList<Quote>();
        var counts = new LinkedHashMap<String, Integer>();
        var carried = Optional.<Speaker>empty();
        for (var paragraph : prose) {
            var before = carried;
            var reader = new ParagraphReader(paragraph, speakers, carried);
            var spoken = reader.read();
            for (var voice : spoken) {
                quotes.add(quote(article.slug(), voice, counts));
            }
            carried = reader.announced().or(() -> last(spoken)).or(() -> before);
        }
        return List.copyOf(quotes);
    }

    private static List<Prose> prose(Article article) {
        var blocks =
                article.body().blocks().stream().filter(QuoteFinder::isProse).toList();
        var prose = new ArrayList<Prose>();
        for (var i = 0; i < blocks.size(); i++) {
            var nextOpens =
                    i + 1 < blocks.size() && opensWithMark(blocks.get(i + 1).text());
            prose.add(Prose.of(blocks.get(i).number(), blocks.get(i).text(), nextOpens));
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

    private static boolean opensWithMark(String text) {
        var marks = MarkReader.read(text);
        return !marks.isEmpty() && marks.get(0).at() == 0 && marks.get(0).opens();
    }

    /** Who goes on speaking when the next paragraph is nothing but words in marks. */
    private static Optional<Speaker> last(List<Voice> spoken) {
        return spoken.stream().flatMap(voice -> voice.speaker().stream()).reduce((first, second) -> second);
    }

    private static Reason reason(Statement statement) {
        var prose = statement.prose();
        return statement
                .cue()
                .map(cue -> new Reason(
                        cue.rule().label(),
                        prose.cut(cue.words().start(), cue.words().end())))
                .orElse(Reason.of("marks"));
    }

    private static Quote quote(Slug article, Voice voice, Map<String, Integer> counts) {
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
                new Passage(
                        article,
                        statement.prose().number(),
                        new Span(statement.span().start(), statement.span().end())),
                reason(statement));
    }
}
