package dev.dossier.analysis.drift;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** One article of a story, cut into sentences of words. */
final class StoryText {
    private final ArticleFacts facts;
    private final List<Sentence> sentences = new ArrayList<>();

    StoryText(ArticleFacts facts) {
        this.facts = facts;
        var length = Math.max(1, facts.article().body().plainText().length());
        var before = 0;
        for (var block : facts.article().body().blocks()) {
            if (isProse(block)) {
                read(block, (double) before / length, (double) block.text().length() / length);
            }
            before += block.text().length() + 1;
        }
    }

    private static boolean isProse(Block block) {
        return switch (block.kind()) {
            case HEADING, CODE, TABLE_ROW, CAPTION -> false;
            default -> true;
        };
    }

    private void read(Block block, double start, double share) {
        for (var span : Sentences.split(block.text())) {
            var text = span.of(block.text());
            var place = start + share * span.start() / Math.max(1, block.text().length());
            sentences.add(new Sentence(text, new Passage(slug(), block.number(), span), WordReader.read(text), place));
        }
    }

    Slug slug() {
        return facts.article().slug();
    }

    ArticleFacts facts() {
        return facts;
    }

    List<Quote> quotes() {
        return facts.quotes();
    }

    /** Those of paragraphs, list items and quotations, in text order. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** The text of a passage. */
    String text(Passage passage) {
        return passage.span()
                .of(facts.article().body().block(passage.paragraph()).text());
    }

    /** The sentences that a passage touches. */
    List<Sentence> around(Passage passage) {
        return sentences.stream()
                .filter(sentence -> sentence.passage().paragraph() == passage.paragraph()
                        && sentence.span().overlaps(passage.span()))
                .toList();
    }

    /** What the sentences say in the writer's own voice. They follow one another in one block. */
    Saying saying(List<Sentence> run, List<Quote> quotes) {
        var first = run.get(0);
        var span = new Span(first.span().start(), run.get(run.size() - 1).span().end());
        return saying(new Passage(slug(), first.passage().paragraph(), span), quotes);
    }

    /** What stands at a passage. */
    Saying saying(Passage passage, List<Quote> quotes) {
        return saying(passage, text(passage), quotes);
    }

    /** @param text what is compared, where that is more or less than stands at the passage */
    Saying saying(Passage passage, String text, List<Quote> quotes) {
        var around = around(passage);
        var context = around.stream().flatMap(s -> s.words().stream()).toList();
        var place = around.isEmpty() ? 0 : around.get(0).place();
        return new Saying(quotes, text, passage, WordReader.read(text), context, place);
    }
}
