package dev.dossier.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Precision, recall and F1 of runs of four words, averaged over pages: the measure of scrapinghub's article-extraction-benchmark, so
 * that figures can be held beside those of other extractors.
 */
public final class ShingleScore {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private double precisions;
    private int precisionPages;
    private double recalls;
    private int recallPages;

    public void add(String truth, String predicted) {
        var wanted = shingles(truth);
        var given = shingles(predicted);
        int hits = wanted.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), given.getOrDefault(e.getKey(), 0)))
                .sum();
        int givenCount = count(given);
        int wantedCount = count(wanted);
        if (givenCount > 0) {
            precisions += (double) hits / givenCount;
            precisionPages++;
        }
        if (wantedCount > 0) {
            recalls += (double) hits / wantedCount;
            recallPages++;
        }
    }

    /** Their harmonic mean, 0 to 1. */
    public double f1() {
        var precision = precisionPages == 0 ? 0 : precisions / precisionPages;
        var recall = recallPages == 0 ? 0 : recalls / recallPages;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static int count(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> shingles(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        var shingles = new HashMap<List<String>, Integer>();
        for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
            var shingle = List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS)));
            if (!shingle.isEmpty()) {
                shingles.merge(shingle, 1, Integer::sum);
            }
        }
        return shingles;
    }
}
