package dev.dossier.page;

import dev.dossier.domain.Fact;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.Counts;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /**
     * The facts in groups; in a group the earliest carrier first, quotable ones before others; groups in the order of their first fact.
     *
     * @param kind what facts must share to be compared at all, such as the speaker or the date
     */
    <F extends Fact> List<List<F>> fold(List<F> facts, Function<F, String> words, Function<F, String> kind) {
        var groups = new ArrayList<Group<F>>();
        Map<String, List<Group<F>>> byKind = new HashMap<>();
        for (F fact : facts) {
            var wording = words(words.apply(fact));
            var alike = byKind.computeIfAbsent(kind.apply(fact), k -> new ArrayList<>());
            var found =
                    alike.stream().filter(group -> same(group, fact, wording)).findFirst();
            if (found.isPresent()) {
                found.get().facts().add(fact);
            } else {
                var group = new Group<>(wording, new ArrayList<>(List.of(fact)));
                alike.add(group);
                groups.add(group);
            }
        }
        return sorted(groups);
    }

    private <F extends Fact> List<List<F>> sorted(List<Group<F>> groups) {
        groups.forEach(group -> group.facts().sort(carriers()));
        return groups.stream().map(Group::facts).toList();
    }

    /** Facts with the words of the first one met. */
    private record Group<F>(List<String> words, List<F> facts) {}

    private boolean same(Group<? extends Fact> group, Fact fact, List<String> words) {
        if (story(group.facts().get(0)).equals(story(fact))) {
            return overlap(new HashSet<>(group.words()), new HashSet<>(words)) >= ALIKE;
        }
        return words.size() >= WORDS_ACROSS_STORIES && words.equals(group.words());
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

    /** Quotable ones first, then the lead of a story, then the oldest. */
    Comparator<Fact> carriers() {
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
