package dev.dossier.analysis.story;

import dev.dossier.domain.Article;
import dev.dossier.domain.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of an article is compared with others.
 *
 * @param wording runs of five words, sorted, each once
 * @param words those that say something, sorted, each once
 * @param names those among them that are written with a capital letter within a sentence
 * @param lowTexts its paragraphs by number, in lower case and folded, for names of publishers
 */
record Profile(
        Article article,
        long[] wording,
        int[] words,
        Set<Integer> names,
        List<Statement> statements,
        List<Saying> sayings,
        List<Voice> voices,
        List<Amount> amounts,
        Map<Integer, String> lowTexts) {

    /** When the article was published at the earliest; undated ones come last. */
    LocalDate firstDay() {
        return article.published().map(date -> date.value().first()).orElse(LocalDate.MAX);
    }

    /** A paragraph in lower case and folded. */
    String lowText(int paragraph) {
        return lowTexts.getOrDefault(paragraph, "");
    }

    /**
     * A sentence.
     *
     * @param words sorted, each once
     */
    record Statement(int paragraph, int[] words) {}

    /**
     * A quotation.
     *
     * @param words in order
     */
    record Saying(Quote quote, int[] words) {
        boolean isMarked() {
            return quote.kind() != Quote.Kind.INDIRECT;
        }
    }

    /**
     * Somebody who is quoted.
     *
     * @param name as the article first gives it in full
     * @param key the last word of the name
     * @param affiliation words of the description
     */
    record Voice(String name, int key, int[] affiliation) {}

    /**
     * A number with what it counts.
     *
     * @param key value and unit
     * @param weight 0 to 1: how little it can be by chance that two articles have it
     * @param measures words of what is measured
     */
    record Amount(String text, int key, double weight, int[] measures) {}
}
