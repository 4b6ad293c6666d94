package dev.dossier.analysis.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two articles come to the same things in the same order, even where no sentence of one is like a sentence of the other: whoever
 * rewrites a text goes along it, and two reporters do not.
 *
 * @param count the rare words that both have
 * @param tau Kendall's rank correlation of the sentences in which they first stand, ties left out: 1 for the same order, -1 for the reverse
 */
record PointOrder(int count, double tau) {
    /** Only words that few articles have are points of a story. */
    private static final double RARE = 0.75;

    static PointOrder of(Profile article, Profile from, Rarity rarity) {
        var places = places(from.statements());
        var order = new ArrayList<Integer>();
        var at = new ArrayList<Integer>();
        var first = places(article.statements());
        for (var word : article.words()) {
            var here = first.get(word);
            var there = places.get(word);
            if (here != null && there != null && rarity.ofWord(word) >= RARE) {
                at.add(here);
                order.add(there);
            }
        }
        return new PointOrder(at.size(), tau(at, order));
    }

    private static Map<Integer, Integer> places(List<Profile.Statement> statements) {
        var places = new HashMap<Integer, Integer>();
        for (var i = 0; i < statements.size(); i++) {
            for (var word : statements.get(i).words()) {
                places.putIfAbsent(word, i);
            }
        }
        return places;
    }

    private static double tau(List<Integer> here, List<Integer> there) {
        var sum = 0;
        var pairs = 0;
        for (var i = 0; i < here.size(); i++) {
            for (var j = 0; j < i; j++) {
                var sign = Integer.signum(here.get(i) - here.get(j)) * Integer.signum(there.get(i) - there.get(j));
                sum += sign;
                pairs += Math.abs(sign);
            }
        }
        return pairs == 0 ? 0 : (double) sum / pairs;
    }
}
