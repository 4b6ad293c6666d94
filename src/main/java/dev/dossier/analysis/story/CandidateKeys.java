package dev.dossier.analysis.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;

/** By what an article is found. */
final class CandidateKeys {
    private static final int BITS = 42;
    private static final long MASK = (1L << BITS) - 1;
    /** Of the runs of words a quarter is enough to find those that share a tenth of them. */
    private static final int SAMPLE = 4;

    private static final int RAREST = 5;
    private static final int FEW = 8;

    private final Rarity rarity;

    CandidateKeys(Rarity rarity) {
        this.rarity = rarity;
    }

    /** What a key is made of, and what it weighs. */
    enum Kind {
        WORDING(SAMPLE),
        SAYING(2),
        AMOUNT(1.5),
        VOICE(2),
        STATEMENT(1),
        /** A word that hardly anybody else has. */
        WORD(0.4);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    /** The keys of a kind, each once, 42 bits long. */
    long[] of(Profile profile, Kind kind) {
        var keys = switch (kind) {
            case WORDING -> Arrays.stream(profile.wording()).filter(run -> run % SAMPLE == 0);
            case SAYING ->
                profile.sayings().stream()
                        .filter(Profile.Saying::isMarked)
                        .flatMapToLong(saying -> Arrays.stream(Rarity.runs(saying.words())));
            case AMOUNT ->
                profile.amounts().stream()
                        .filter(amount -> amount.weight() >= 0.5)
                        .mapToLong(Profile.Amount::key);
            case VOICE ->
                profile.voices().stream().mapToLong(voice -> voice.name().hashCode());
            case WORD ->
                Arrays.stream(profile.words())
                        .filter(word -> rarity.articles(word) > 1 && rarity.articles(word) <= FEW)
                        .asLongStream();
            case STATEMENT -> profile.statements().stream().flatMapToLong(this::pairsOfRareWords);
        };
        return keys.map(key -> Mix.spread(key) & MASK).sorted().distinct().toArray();
    }

    /** A word that no other article has finds none. */
    private LongStream pairsOfRareWords(Profile.Statement statement) {
        var rare = Arrays.stream(statement.words())
                .filter(word -> rarity.articles(word) > 1)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer word) -> -rarity.ofWord(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .mapToInt(word -> word)
                .sorted()
                .toArray();
        return java.util.stream.IntStream.range(0, rare.length)
                .boxed()
                .flatMapToLong(i ->
                        java.util.stream.IntStream.range(0, i).mapToLong(j -> (long) rare[j] << 32 ^ rare[i]));
    }
}
