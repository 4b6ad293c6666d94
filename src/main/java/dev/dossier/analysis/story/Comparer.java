package dev.dossier.analysis.story;

import java.util.Arrays;
import java.util.List;

/** Compares what an article says with what another one says, part by part. */
final class Comparer {
    private static final int OPENING = 3;

    private final Rarity rarity;
    private final StatementAligner aligner;
    private final SayingMatcher matcher;

    Comparer(Rarity rarity) {
        this.rarity = rarity;
        this.aligner = new StatementAligner(rarity);
        this.matcher = new SayingMatcher(rarity);
    }

    /** What {@code article} has of {@code from}, and of its own. */
    Comparison compare(Profile article, Profile from) {
        var alignment = aligner.align(article.statements(), from.statements());
        var sayings = matcher.match(article, from);
        var order = PointOrder.of(article, from, rarity);
        return new Comparison(
                article,
                from,
                share(article.wording(), from.wording()),
                alignment.told(),
                alignment.points(),
                order.count(),
                order.tau(),
                opening(article, from),
                sayings.shared(),
                sayings.own(),
                voices(article, from),
                ownVoices(article, from),
                amounts(article, from),
                ownAmounts(article, from),
                ownNames(article, from));
    }

    private static double share(long[] part, long[] whole) {
        var shared = Arrays.stream(part)
                .filter(run -> Arrays.binarySearch(whole, run) >= 0)
                .count();
        return part.length == 0 ? 0 : (double) shared / part.length;
    }

    private static List<Comparison.SharedVoice> voices(Profile article, Profile from) {
        return article.voices().stream()
                .flatMap(voice -> from.voices().stream()
                        .filter(other -> other.key() == voice.key())
                        .map(other -> new Comparison.SharedVoice(other, isAlike(voice, other))))
                .toList();
    }

    private static boolean isAlike(Profile.Voice voice, Profile.Voice other) {
        return Arrays.stream(voice.affiliation()).anyMatch(word -> has(other.affiliation(), word));
    }

    private static List<Profile.Voice> ownVoices(Profile article, Profile from) {
        return article.voices().stream()
                .filter(voice -> !has(from.words(), voice.key()))
                .toList();
    }

    private List<Comparison.SharedAmount> amounts(Profile article, Profile from) {
        return article.amounts().stream()
                .flatMap(amount -> from.amounts().stream()
                        .filter(other -> other.key() == amount.key())
                        .map(other -> shared(amount, other)))
                .toList();
    }

    /** A number that measures something else in the other article may be another fact. */
    private Comparison.SharedAmount shared(Profile.Amount amount, Profile.Amount other) {
        var isAlike = amount.measures().length == 0
                || other.measures().length == 0
                || Arrays.stream(amount.measures()).anyMatch(word -> has(other.measures(), word));
        return new Comparison.SharedAmount(other, rarity.ofAmount(other) * (isAlike ? 1 : 0.6), isAlike);
    }

    private static double ownAmounts(Profile article, Profile from) {
        return article.amounts().stream()
                .filter(amount -> from.amounts().stream().noneMatch(other -> other.key() == amount.key()))
                .mapToDouble(Profile.Amount::weight)
                .sum();
    }

    /** What an article is about stands in its first sentences. */
    private double opening(Profile article, Profile from) {
        var first = article.statements().stream().limit(OPENING).toList();
        var all = first.stream()
                .flatMapToInt(one -> Arrays.stream(one.words()))
                .distinct()
                .toArray();
        var weight = Arrays.stream(all).mapToDouble(rarity::ofWord).sum();
        var shared = Arrays.stream(all)
                .filter(word -> has(from.words(), word))
                .mapToDouble(rarity::ofWord)
                .sum();
        return weight == 0 ? 0 : shared / weight;
    }

    private double ownNames(Profile article, Profile from) {
        var all = 0.0;
        var own = 0.0;
        for (var name : article.words()) {
            if (article.names().contains(name)) {
                all += rarity.ofWord(name);
                own += has(from.words(), name) ? 0 : rarity.ofWord(name);
            }
        }
        return all == 0 ? 0 : own / all;
    }

    static boolean has(int[] sorted, int word) {
        return Arrays.binarySearch(sorted, word) >= 0;
    }
}
