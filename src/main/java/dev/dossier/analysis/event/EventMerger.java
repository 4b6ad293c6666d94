package dev.dossier.analysis.event;

import dev.dossier.domain.Event;
import dev.dossier.domain.EventCluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the events that several passages tell. Two tellings are one event when their times agree, when the words that the shorter one
 * does not share weigh little, and when no number contradicts: {@code Huawei showed the chip on 3 March} and
 * {@code The chip that Huawei showed in March costs $90}. A word weighs the more the fewer events have it (inverse document frequency,
 * Spärck Jones 1972). Tellings are compared only where they share one of their rarest words, so that the cost grows with the events and
 * not with their pairs.
 */
public final class EventMerger {
    /** So many of an event's rarest words lead to those it is compared with. */
    private static final int RAREST = 5;

    /** A second cluster that is nearly as alike leaves the choice open. */
    private static final double DOUBTFUL = 0.9;

    /** A word of more events than this is no lead. */
    private static final int TOO_COMMON = 200;

    /** The events of all articles, each in one cluster; clusters in the order of their first telling. */
    public List<EventCluster> merge(List<Event> events) {
        var sorted = events.stream()
                .sorted(Comparator.comparing(Event::passage)
                        .thenComparing(e -> e.when().iso()))
                .toList();
        var frequencies = new HashMap<String, Integer>();
        var tellings = sorted.stream().map(Telling::of).toList();
        tellings.forEach(telling -> telling.words().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        return new Merging(new WordWeights(frequencies, sorted.size())).merge(tellings);
    }

    /** The clusters so far, by the rare words of their tellings. */
    private static final class Merging {
        private final WordWeights weights;
        private final List<List<Telling>> clusters = new ArrayList<>();
        private final Map<String, TreeSet<Integer>> byWord = new HashMap<>();

        Merging(WordWeights weights) {
            this.weights = weights;
        }

        List<EventCluster> merge(List<Telling> tellings) {
            tellings.forEach(this::place);
            return clusters.stream()
                    .map(cluster -> new EventCluster(
                            cluster.stream().map(Telling::event).toList()))
                    .toList();
        }

        private void place(Telling telling) {
            var leads = weights.rarest(telling.words(), RAREST, TOO_COMMON);
            var number = cluster(telling, leads);
            clusters.get(number).add(telling);
            leads.forEach(
                    word -> byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(number));
        }

        /** The most alike of the clusters that it fits into; a new one where there is none, or two and nobody can tell which. */
        private int cluster(Telling telling, List<String> leads) {
            var candidates = new TreeSet<Integer>();
            leads.forEach(word -> candidates.addAll(byWord.getOrDefault(word, new TreeSet<>())));
            var best = -1;
            var most = 0.0;
            var second = 0.0;
            for (var number : candidates) {
                var likeness = likeness(clusters.get(number), telling);
                second = Math.max(second, Math.min(most, likeness));
                if (likeness > most) {
                    best = number;
                    most = likeness;
                }
            }
            if (best < 0 || second > most * DOUBTFUL) {
                clusters.add(new ArrayList<>());
                return clusters.size() - 1;
            }
            return best;
        }

        /** 0 where it contradicts any telling of the cluster, so that a vague telling cannot bring two days together. */
        private double likeness(List<Telling> cluster, Telling telling) {
            var most = 0.0;
            for (var other : cluster) {
                if (!telling.canBe(other)) {
                    return 0;
                }
                most = Math.max(most, telling.likeness(other, weights));
            }
            return most;
        }
    }
}
