package dev.dossier.analysis.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sentences of two articles that say the same, each at most once. Only sentences that share a word are compared. */
final class SentencePairs {
    private static final double LEAST = 0.36;
    private static final double OF_PLACE = 0.15;
    private static final int LEAST_SHARED = 3;

    private final List<Sentence> before;
    private final List<Sentence> after;
    private final Weights weights;

    SentencePairs(List<Sentence> before, List<Sentence> after, Weights weights) {
        this.before = before;
        this.after = after;
        this.weights = weights;
    }

    /** Sentences of either article that follow one another in one block. */
    record Pair(List<Sentence> before, List<Sentence> after) {
        Pair {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    private record Candidate(Sentence before, Sentence after, double score) {}

    /** In the order of the later article; sentences that follow one another in both articles and in one block are one pair. */
    List<Pair> find() {
        var pairs = chosen();
        pairs.sort(Comparator.comparing(candidate -> candidate.after().passage()));
        var joined = new ArrayList<Pair>();
        for (var pair : pairs) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && isNext(last.before(), pair.before(), before)
                    && isNext(last.after(), pair.after(), after)) {
                joined.set(
                        joined.size() - 1,
                        new Pair(with(last.before(), pair.before()), with(last.after(), pair.after())));
            } else {
                joined.add(new Pair(List.of(pair.before()), List.of(pair.after())));
            }
        }
        return joined;
    }

    private static List<Sentence> with(List<Sentence> run, Sentence next) {
        var longer = new ArrayList<>(run);
        longer.add(next);
        return longer;
    }

    private static boolean isNext(List<Sentence> run, Sentence sentence, List<Sentence> all) {
        var last = run.get(run.size() - 1);
        return last.isIn(sentence) && all.indexOf(sentence) == all.indexOf(last) + 1;
    }

    private List<Candidate> chosen() {
        var candidates = candidates();
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        var used = new HashSet<Sentence>();
        var chosen = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (!used.contains(candidate.before()) && !used.contains(candidate.after())) {
                used.add(candidate.before());
                used.add(candidate.after());
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private List<Candidate> candidates() {
        var index = index();
        var candidates = new ArrayList<Candidate>();
        for (var sentence : after) {
            var others = new LinkedHashSet<Integer>();
            for (var stem : contentStems(sentence)) {
                others.addAll(index.getOrDefault(stem, List.of()));
            }
            others.stream().sorted().forEach(i -> {
                var score = score(before.get(i), sentence);
                if (score > 0) {
                    candidates.add(new Candidate(before.get(i), sentence, score));
                }
            });
        }
        return candidates;
    }

    private Map<String, List<Integer>> index() {
        var index = new HashMap<String, List<Integer>>();
        for (var i = 0; i < before.size(); i++) {
            for (var stem : contentStems(before.get(i))) {
                index.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    private static Set<String> contentStems(Sentence sentence) {
        return Weights.stems(sentence.words().stream().filter(Word::isContent).toList());
    }

    private double score(Sentence earlier, Sentence later) {
        var place = OF_PLACE * (1 - Math.abs(earlier.place() - later.place()));
        if (keys(earlier).equals(keys(later))) {
            return 2 + place;
        }
        var overlap = Overlap.of(earlier.words(), later.words(), weights);
        var isAlike = overlap.stems().size() >= LEAST_SHARED && overlap.dice() >= LEAST;
        return isAlike ? overlap.dice() + place : 0;
    }

    private static List<String> keys(Sentence sentence) {
        return sentence.words().stream().map(Word::key).toList();
    }
}
