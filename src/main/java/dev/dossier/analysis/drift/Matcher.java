package dev.dossier.analysis.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in a later article what an earlier one's statements have become. Statements that have few words must come back word for word. */
final class Matcher {
    /** A fragment of fewer words that carry it is short. */
    private static final int SHORT = 4;

    private static final double BY_SAME = 0.40;
    private static final double BY_OTHERS = 0.55;
    private static final double LEAST_DICE = 0.30;
    private static final int LEAST_SHARED = 3;
    private static final double WRITTEN_DICE = 0.36;
    private static final double ALL = 0.8;
    private static final double BETWEEN_DICE = 0.22;
    private static final double BETWEEN_SHARED = 2.0;
    private static final double AGAIN_DICE = 0.5;
    private static final double OF_PLACE = 0.1;

    private final Weights weights;

    Matcher(Weights weights) {
        this.weights = weights;
    }

    /** The statements of {@code later} that are statements of {@code earlier}, the surest first. */
    List<Match> statements(List<Saying> earlier, List<Saying> later) {
        var candidates = new ArrayList<Match>();
        for (var before : earlier) {
            for (var after : later) {
                var score = score(before, before.words(), after, after.words());
                if (score > 0) {
                    candidates.add(new Match(before, after, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::score).reversed());
        return chosen(candidates);
    }

    /** Each statement goes with what its words fit best; what is left of it may go with another. */
    private List<Match> chosen(List<Match> candidates) {
        var left = new HashMap<Saying, List<Word>>();
        var matches = new ArrayList<Match>();
        for (var match : candidates) {
            var before = left.getOrDefault(match.before(), match.before().words());
            var after = left.getOrDefault(match.after(), match.after().words());
            var isFirst = before.equals(match.before().words())
                    && after.equals(match.after().words());
            if (isFirst || score(match.before(), before, match.after(), after) > 0) {
                matches.add(match);
                var stems = Overlap.of(before, after, weights).stems();
                left.put(match.before(), without(before, stems));
                left.put(match.after(), without(after, stems));
            }
        }
        return matches.stream().map(match -> withOthers(match, matches)).toList();
    }

    /** The match with what joins it to others: statements that became one, or one that became several. */
    private static Match withOthers(Match match, List<Match> all) {
        var elsewhere = new HashSet<String>();
        var isJoined = false;
        for (var other : all) {
            if (other.after() == match.after() && other.before() != match.before()) {
                elsewhere.addAll(Weights.stems(other.before().words()));
                isJoined = true;
            } else if (other.before() == match.before() && other.after() != match.after()) {
                elsewhere.addAll(Weights.stems(other.after().words()));
            }
        }
        return new Match(match.before(), match.after(), match.score(), isJoined, elsewhere);
    }

    private static List<Word> without(List<Word> words, Set<String> stems) {
        return words.stream()
                .filter(word -> word.isContent() && !stems.contains(word.stem()))
                .toList();
    }

    /** How sure it is that one became the other; 0 when it did not. */
    private double score(Saying before, List<Word> earlier, Saying after, List<Word> later) {
        var speakers = Speakers.compare(before, after);
        var overlap = Overlap.of(earlier, later, weights);
        var place = OF_PLACE * (1 - Math.abs(before.place() - after.place()));
        if (Math.min(content(earlier), content(later)) < SHORT) {
            return isShortMatch(earlier, later, speakers, overlap) ? overlap.containment() + place : 0;
        }
        var least = speakers == Speakers.Answer.SAME ? BY_SAME : BY_OTHERS;
        var isMatch = overlap.stems().size() >= LEAST_SHARED
                && overlap.containment() >= least
                && (overlap.dice() >= LEAST_DICE || Overlap.isRun(shorter(earlier, later), longer(earlier, later)));
        return isMatch ? overlap.containment() + overlap.dice() + place : 0;
    }

    /** Few words must stand in the other text as they are; or all that carry the statement, when one speaker says it. */
    private static boolean isShortMatch(
            List<Word> earlier, List<Word> later, Speakers.Answer speakers, Overlap overlap) {
        var part = shorter(earlier, later);
        var isSame = speakers == Speakers.Answer.SAME;
        if (Overlap.isRun(part, longer(earlier, later))) {
            var isEnough = part.size() > 2 || isSame && (part.size() > 1 || earlier.size() == later.size());
            return isEnough && !overlap.stems().isEmpty();
        }
        return isSame
                && overlap.stems().size() >= LEAST_SHARED
                && overlap.containment() >= ALL
                && overlap.dice() >= BY_OTHERS;
    }

    private static List<Word> shorter(List<Word> a, List<Word> b) {
        return a.size() <= b.size() ? a : b;
    }

    private static List<Word> longer(List<Word> a, List<Word> b) {
        return a.size() <= b.size() ? b : a;
    }

    static long content(List<Word> words) {
        return words.stream().filter(Word::isContent).count();
    }

    /** Where the writer says what {@code statement} said: the sentences that say it, the surest first. */
    List<Match> written(List<Saying> statements, StoryText article, List<Sentence> sentences) {
        return written(statements, article, sentences, WRITTEN_DICE);
    }

    private List<Match> written(List<Saying> statements, StoryText article, List<Sentence> sentences, double least) {
        var candidates = new ArrayList<Match>();
        var runs = Runs.of(article, sentences);
        for (var statement : statements) {
            for (var run : runs) {
                var score = writtenScore(statement, statement.words(), run, run.words(), least);
                if (score > 0) {
                    candidates.add(new Match(statement, run, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::score).reversed());
        return chosenWritten(candidates, least);
    }

    private List<Match> chosenWritten(List<Match> candidates, double least) {
        var used = new HashMap<String, Set<String>>();
        var matches = new ArrayList<Match>();
        for (var match : candidates) {
            var isSaid = matches.stream()
                    .anyMatch(other -> other.before() == match.before()
                            && other.after().overlaps(match.after().passage()));
            var taken = used.computeIfAbsent(place(match.after()), key -> new HashSet<>());
            var left = match.after().words().stream()
                    .filter(word -> !taken.contains(word.stem()))
                    .toList();
            var isWhole = left.size() == match.after().words().size();
            if (!isSaid
                    && (isWhole
                            || writtenScore(match.before(), match.before().words(), match.after(), left, least) > 0)) {
                matches.add(match);
                taken.addAll(Overlap.of(match.before().words(), left, weights).stems());
            }
        }
        return matches;
    }

    private static String place(Saying saying) {
        return saying.article() + " " + saying.passage().paragraph();
    }

    /** How sure it is that the run says the statement, or one of its sentences. */
    private double writtenScore(Saying statement, List<Word> before, Saying run, List<Word> after, double least) {
        var best = writtenScore(before, after, least);
        for (var sentence : statement.sentences()) {
            var words = before.stream()
                    .filter(word -> sentence.contains(word.span()))
                    .toList();
            best = words.size() == before.size() ? best : Math.max(best, writtenScore(words, after, least));
        }
        return best == 0 ? 0 : best + OF_PLACE * (1 - Math.abs(statement.place() - run.place()));
    }

    private double writtenScore(List<Word> before, List<Word> after, double least) {
        if (Math.min(content(before), content(after)) < SHORT) {
            return 0;
        }
        var overlap = Overlap.of(before, after, weights);
        return overlap.stems().size() >= LEAST_SHARED && overlap.dice() >= least ? overlap.dice() : 0;
    }

    /** Whether {@code later} is a statement of the same speaker that is nearer to {@code longer} than to {@code shorter}. */
    boolean isNearer(Saying longer, Saying shorter, Saying later) {
        var overlap = Overlap.of(longer.words(), later.words(), weights);
        var had = Overlap.of(shorter.words(), later.words(), weights);
        return Speakers.compare(longer, later) == Speakers.Answer.SAME
                && overlap.dice() > had.dice()
                && overlap.dice() >= 2 * LEAST_DICE;
    }

    /** What a statement has become that stands between what its neighbours have become; it needs less in common with it. */
    Optional<Match> between(Saying statement, StoryText article, List<Saying> statements, List<Sentence> sentences) {
        var said = statements.stream()
                .filter(other -> Speakers.compare(statement, other) == Speakers.Answer.SAME)
                .filter(other -> isNear(statement, other))
                .findFirst()
                .map(other -> new Match(statement, other, BETWEEN_DICE));
        return said.or(() -> written(List.of(statement), article, sentences, BETWEEN_DICE).stream()
                .filter(match ->
                        Overlap.of(match.before().words(), match.after().words(), weights)
                                        .shared()
                                >= BETWEEN_SHARED)
                .findFirst());
    }

    /** Whether the sentences around two statements have words in common. */
    private boolean isNear(Saying before, Saying after) {
        var overlap = Overlap.of(before.context(), after.context(), weights);
        return overlap.stems().size() >= 2 && overlap.containment() >= BETWEEN_DICE;
    }

    /** Where a sentence that names the speaker of a fragment has a good part of it, without its marks. */
    Optional<Match> echo(Saying fragment, StoryText article, List<Sentence> sentences) {
        var name = fragment.speaker().map(speaker -> Speakers.last(speaker.name()));
        if (name.isEmpty() || content(fragment.words()) > SHORT) {
            return Optional.empty();
        }
        return sentences.stream()
                .filter(sentence -> Voices.isNamed(sentence, name.get()))
                .filter(sentence -> content(Overlap.longestRun(fragment.words(), sentence.words())) >= 2)
                .findFirst()
                .map(sentence -> new Match(fragment, article.saying(sentence.passage(), List.of()), BETWEEN_DICE));
    }

    /** Whether a sentence says so much of a statement that it says it again, though the article quotes it as well. */
    boolean isSaidAgain(Match match) {
        return Overlap.of(match.before().words(), match.after().words(), weights)
                        .dice()
                >= AGAIN_DICE;
    }
}
