package dev.dossier.analysis.story;

import java.util.Arrays;
import java.util.List;

/**
 * How few articles have a word, name, figure or quotation. What many have is background, and says nothing of one origin. A corpus of five
 * articles cannot tell what is rare, so that the corpus is counted as if it stood beside fifty other texts of news.
 */
final class Rarity {
    private static final double OTHERS = 50;
    private static final int RUN = 4;

    private final Tally articles = new Tally();
    private final int count;
    private final double most;

    Rarity(List<Profile> corpus) {
        this.count = corpus.size();
        for (var profile : corpus) {
            keys(profile).forEach(key -> articles.add(key, 1));
        }
        this.most = -Math.log(2.25 / (count + OTHERS));
    }

    private static java.util.stream.LongStream keys(Profile profile) {
        var words = Arrays.stream(profile.words()).asLongStream();
        var amounts = profile.amounts().stream().mapToLong(Profile.Amount::key);
        var sayings = profile.sayings().stream()
                .filter(Profile.Saying::isMarked)
                .flatMapToLong(saying -> Arrays.stream(runs(saying.words())));
        return java.util.stream.LongStream.concat(java.util.stream.LongStream.concat(words, amounts), sayings)
                .distinct();
    }

    /** Runs of four words that say something; the whole where it is shorter. */
    static long[] runs(int[] words) {
        var length = Math.min(RUN, words.length);
        var runs = new long[words.length - length + 1];
        for (var i = 0; i < runs.length; i++) {
            var hash = 0L;
            for (var j = i; j < i + length; j++) {
                hash = Mix.together(hash, words[j]);
            }
            runs[i] = hash;
        }
        return runs;
    }

    /** In how many articles a key stands. */
    int articles(long key) {
        return (int) articles.of(key);
    }

    /** 1 for a word that two articles of the corpus have, near 0 for one that all news has. */
    double ofWord(int word) {
        return rarity(articles(word), Words.share(word));
    }

    double ofAmount(Profile.Amount amount) {
        return amount.weight() * rarity(articles(amount.key()), 0);
    }

    /** That of its rarest run; a quotation that is carried everywhere has none that is rare. */
    double ofSaying(int[] words) {
        return Arrays.stream(runs(words))
                .mapToDouble(run -> rarity(articles(run), 0))
                .average()
                .orElse(0);
    }

    private double rarity(int found, double share) {
        var expected = (Math.max(found, 2) + Math.max(0.005, share) * OTHERS) / (count + OTHERS);
        return Math.max(0, Math.min(1, -Math.log(Math.min(1, expected)) / most));
    }
}
