package dev.dossier.analysis.event;

import dev.dossier.analysis.time.Lexer;
import dev.dossier.analysis.time.Tense;
import dev.dossier.analysis.time.Word;
import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The main clauses of a sentence, by the marks and words between them. */
final class Clauses {
    private static final Pattern BREAK = Pattern.compile("(?:; |: |, (?:and|but|while|whereas) )(?![^“]*”)(?=\\S)");
    private static final List<String> MARKS = List.of("; ", ": ", ", and ", ", but ", ", while ", ", whereas ");
    private static final Pattern OPENING =
            Pattern.compile("(?:\\p{Lu}|the |a |an |in |on |last |this |next |no |its |it |he |she )");
    private static final Pattern DANGLING = Pattern.compile(
            "(?i)^(?:(?:in|on|since|last|this|next|by) (?:\\w+ ){1,3})?(?:it|its|they|their|he|his|she|her|that|this|these|one|both)\\b");

    /** Characters; what is longer is no sentence, and reading it clause by clause would take too long. */
    static final int LONGEST = 2000;

    /** Words of a clause among which its verb is looked for. */
    private static final int VERB_WITHIN = 9;

    private final String sentence;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<Integer> ends = new ArrayList<>();

    /** @param span the sentence in its block */
    Clauses(BlockText block, Span span) {
        this.sentence = span.of(block.text());
        if (sentence.length() <= LONGEST && mayBreak()) {
            cut(block, span);
        }
        ends.add(sentence.length());
    }

    /** A quick look, since few sentences have several clauses. */
    private boolean mayBreak() {
        return MARKS.stream().anyMatch(sentence::contains);
    }

    private void cut(BlockText block, Span span) {
        var found = BREAK.matcher(sentence);
        while (found.find()) {
            if (isClause(block, new Span(span.start() + found.end(), span.end()))) {
                ends.add(found.start());
                starts.add(found.end());
            }
        }
    }

    private static boolean isClause(BlockText block, Span rest) {
        return OPENING.matcher(block.text()).region(rest.start(), rest.end()).lookingAt()
                && hasVerb(new Lexer(block).split(rest, VERB_WITHIN));
    }

    private static boolean hasVerb(List<Word> words) {
        for (var at = 1; at < words.size(); at++) {
            if (Tense.of(words, at) != Tense.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** The clause that holds the characters {@code start} to {@code end}; the sentence where none does. */
    Span around(int start, int end) {
        for (var i = 0; i < starts.size(); i++) {
            if (starts.get(i) <= start && end <= ends.get(i)) {
                return new Span(starts.get(i), ends.get(i));
            }
        }
        return new Span(0, sentence.length());
    }

    /** Whether a clause can be read without those before it. */
    boolean standsAlone(Span clause) {
        var text = clause.of(sentence);
        return clause.start() == 0
                || text.length() > 25
                        && !DANGLING.matcher(text).find()
                        && text.chars()
                                                .filter(c -> c == '"' || c == '“' || c == '”')
                                                .count()
                                        % 2
                                == 0;
    }
}
