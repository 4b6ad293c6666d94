package dev.dossier.analysis.drift;

import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;

/** Stretches of an article in which a statement may be said again: sentences, two in a row, and runs of clauses of one sentence. */
final class Runs {
    private static final int MOST_CLAUSES = 12;

    private Runs() {}

    static List<Saying> of(StoryText article, List<Sentence> sentences) {
        var runs = new ArrayList<Saying>();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            runs.add(article.saying(sentence.passage(), List.of()));
            if (i + 1 < sentences.size() && isNext(sentence, sentences.get(i + 1))) {
                runs.add(article.saying(List.of(sentence, sentences.get(i + 1)), List.of()));
            }
            parts(sentence).forEach(part -> runs.add(article.saying(part, List.of())));
        }
        return runs;
    }

    private static boolean isNext(Sentence sentence, Sentence other) {
        return sentence.isIn(other) && other.span().start() - sentence.span().end() <= 2;
    }

    /** The runs of clauses, without the whole sentence. */
    private static List<Passage> parts(Sentence sentence) {
        var cuts = cuts(sentence);
        var parts = new ArrayList<Passage>();
        if (cuts.size() > MOST_CLAUSES) {
            return parts;
        }
        for (var from = 0; from < cuts.size(); from++) {
            for (var to = from; to < cuts.size(); to++) {
                if (to - from + 1 < cuts.size()) {
                    parts.add(
                            part(sentence, cuts.get(from).start(), cuts.get(to).end()));
                }
            }
        }
        return parts;
    }

    private static Passage part(Sentence sentence, int start, int end) {
        var at = sentence.span().start();
        return new Passage(
                sentence.passage().article(), sentence.passage().paragraph(), new Span(at + start, at + end));
    }

    /** The clauses, cut where a comma, a dash or the like stands between words. */
    private static List<Span> cuts(Sentence sentence) {
        var cuts = new ArrayList<Span>();
        var words = sentence.words();
        var start = 0;
        for (var i = 1; i < words.size(); i++) {
            var end = words.get(i - 1).span().end();
            var next = words.get(i).span().start();
            if (next > end && isCut(sentence.text().substring(end, next))) {
                cuts.add(new Span(words.get(start).span().start(), end));
                start = i;
            }
        }
        if (!words.isEmpty()) {
            cuts.add(new Span(
                    words.get(start).span().start(),
                    words.get(words.size() - 1).span().end()));
        }
        return cuts;
    }

    private static boolean isCut(String between) {
        return between.chars().anyMatch(c -> ",;:—–".indexOf(c) >= 0) || between.contains(" - ");
    }
}
