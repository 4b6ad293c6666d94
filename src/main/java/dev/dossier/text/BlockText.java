package dev.dossier.text;

import dev.dossier.domain.Block;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A block made ready for all finders: folded, and cut into sentences and tokens, once. Not for several threads. */
public final class BlockText {
    private final Block block;
    private final String folded;
    private final List<Span> sentences;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;

    BlockText(Block block, Vocabulary vocabulary) {
        this.block = block;
        this.vocabulary = vocabulary;
        this.folded = Folding.fold(block.text());
        this.sentences = Collections.unmodifiableList(Sentences.split(block.text()));
        var spans = Tokens.split(block.text(), folded);
        var made = new ArrayList<Token>(spans.size());
        for (var span : spans) {
            made.add(new Token(span, form(span.start(), span.end())));
        }
        this.tokens = Collections.unmodifiableList(made);
    }

    public Block block() {
        return block;
    }

    /** The plain text, in which passages are counted. */
    public String text() {
        return block.text();
    }

    /** The text with typographic marks folded, of the same length. */
    public String folded() {
        return folded;
    }

    /** As {@link Sentences} cuts them. */
    public List<Span> sentences() {
        return sentences;
    }

    /** As {@link Tokens} cuts them. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The word from {@code start} to {@code end}, the same object wherever it stands in the article. */
    public Form form(int start, int end) {
        return vocabulary.of(folded, start, end);
    }
}
