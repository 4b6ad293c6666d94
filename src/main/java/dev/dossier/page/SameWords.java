package dev.dossier.page;

import dev.dossier.domain.Fact;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.Counts;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Folds facts that copies of one story repeat: within a story where nearly all words are the same, across stories only word for word.
 */
final class SameWords {
    /** Below this share of common words two sentences of one story are two statements; a dropped word or two keeps a copy above it. */
    private static final double ALIKE = 0.75;

    /** Shorter fragments are the same by chance. */
    private static final int WORDS_ACROSS_STORIES = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Catalogue catalogue;

    SameWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The facts in groups; in a group the earliest carrier first, quotable ones before others; groups in the order of their first fact. */
    <F extends Fact> List<List<F>> fold(List<F> facts, Function<F, String> words, BiPredicate<F, F> comparable) {
        var groups = new ArrayList<List<F>>();
        for (F fact : facts) {
            groups.stream()
                    .filter(group -> comparable.test(group.get(0), fact) && same(group.get(0), fact, words))
                    .findFirst()
                    .orElseGet(() -> open(groups))
                    .add(fact);
        }
        groups.forEach(group -> group.sort(carriers()));
        return groups;
    }

    private static <F> List<F> open(List<List<F>> groups) {
        var group = new ArrayList<F>();
        groups.add(group);
        return group;
    }

    private <F extends Fact> boolean same(F a, F b, Function<F, String> words) {
        var wordsOfA = words(words.apply(a));
        var wordsOfB = words(words.apply(b));
        if (story(a).equals(story(b))) {
            return overlap(new HashSet<>(wordsOfA), new HashSet<>(wordsOfB)) >= ALIKE;
        }
        return wordsOfA.size() >= WORDS_ACROSS_STORIES && wordsOfA.equals(wordsOfB);
    }

    private Slug story(Fact fact) {
        return catalogue.story(fact.passage().article()).lead();
    }

    private static double overlap(Set<String> a, Set<String> b) {
        var common = new HashSet<>(a);
        common.retainAll(b);
        int all = a.size() + b.size() - common.size();
        return all == 0 ? 1 : (double) common.size() / all;
    }

    /** The words without case and punctuation. */
    static List<String> words(String text) {
        var folded = Folding.fold(text).toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(m -> m.group()).toList();
    }

    private Comparator<Fact> carriers() {
        Comparator<Fact> quotableFirst =
                Comparator.comparing(f -> !catalogue.quotable(f.passage().article()));
        return quotableFirst
                .thenComparing(f -> !story(f).equals(f.passage().article()))
                .thenComparing(f -> catalogue.article(f.passage().article()), Catalogue.oldest())
                .thenComparing(Fact::passage);
    }

    /** How many reports carry the facts of a group; at least one for each story. */
    Counts counts(List<? extends Fact> group) {
        var carriers = group.stream().map(f -> f.passage().article()).distinct().toList();
        return new StoryCounts(catalogue).count(carriers);
    }
}
