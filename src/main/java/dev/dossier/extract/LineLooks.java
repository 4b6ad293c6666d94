package dev.dossier.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures of a line of a dump that are finer than its traits: credits, capitals, words of chrome, what it has in common with other lines. */
final class LineLooks {
    /** Where a credit stands. */
    private static final int LONGEST_CREDIT = 120;
    /** {@code Jane Doe/Example}, {@code (AP Photo/Jane Doe)}, {@code Photo: Jane Doe}. */
    private static final Pattern CREDIT =
            Pattern.compile("(?:[/|©]|\\bvia\\b)[^.!?]{0,40}\\)?\\.?$|\\([\\p{L}/ :.-]{3,60}\\)\\.?$"
                    + "|[:：] ?\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,3}(?: ?[/|] ?[^.]{2,30})?$");

    private static final int MENU_WIDTH = 60;
    private static final int MOST_WORDS = 60;
    private static final int FEWEST_WORDS = 3;
    private static final int NEAR = 8;

    private final DumpSheet sheet;
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> endings = new HashMap<>();
    /** How many short lines have a word. */
    private final Map<String, Integer> menus = new HashMap<>();

    LineLooks(DumpSheet sheet) {
        this.sheet = sheet;
        var seen = new HashSet<String>();
        for (int i = 0; i < sheet.size(); i++) {
            var words = sheet.words(i);
            if (words.size() > 1 && seen.add(sheet.text(i))) {
                beginnings.merge(beginning(words), 1, Integer::sum);
                endings.merge(ending(words), 1, Integer::sum);
            }
            if (sheet.text(i).length() < MENU_WIDTH) {
                sheet.distinct(i).forEach(word -> menus.merge(word, 1, Integer::sum));
            }
        }
    }

    private static String beginning(List<String> words) {
        return words.get(0) + " " + words.get(1);
    }

    private static String ending(List<String> words) {
        return words.get(words.size() - 2) + " " + words.get(words.size() - 1);
    }

    void add(FeatureRow row, int line) {
        affixes(row, line);
        letters(row, line);
        shared(row, line);
        cues(row, line);
    }

    private void affixes(FeatureRow row, int line) {
        var words = sheet.words(line);
        row.add("same-beginning", words.size() < 2 ? 0 : beginnings.getOrDefault(beginning(words), 0));
        row.add("same-ending", words.size() < 2 ? 0 : endings.getOrDefault(ending(words), 0));
        row.add("begins-as-next", isBegunAlike(line, line - 1) || isBegunAlike(line, line + 1));
        row.add("ends-as-next", isEndedAlike(line, line - 1) || isEndedAlike(line, line + 1));
    }

    private boolean isBegunAlike(int line, int other) {
        return bothHaveWords(line, other)
                && sheet.words(line).get(0).equals(sheet.words(other).get(0));
    }

    private boolean isEndedAlike(int line, int other) {
        return bothHaveWords(line, other) && last(line).equals(last(other));
    }

    private boolean bothHaveWords(int line, int other) {
        return sheet.has(other)
                && !sheet.words(line).isEmpty()
                && !sheet.words(other).isEmpty();
    }

    private String last(int line) {
        return sheet.words(line).get(sheet.words(line).size() - 1);
    }

    private void letters(FeatureRow row, int line) {
        var text = sheet.text(line);
        var tail = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
        var letters = text.chars().filter(Character::isLetter).count();
        var capitals = text.chars().filter(Character::isUpperCase).count();
        var words = sheet.words(line).size();
        row.add("credit", CREDIT.matcher(tail).find());
        row.add("capital-letters", letters == 0 ? -1 : (double) capitals / letters);
        row.add("word-length", words == 0 ? 0 : (double) letters / words);
        row.add("distinct-words", words == 0 ? 0 : (double) sheet.distinct(line).size() / words);
        row.add("tail", text.endsWith(")") ? 1 : text.endsWith("...") || text.endsWith("…") ? 2 : 0);
    }

    private void shared(FeatureRow row, int line) {
        row.add("shared-before", shared(line, line - 1));
        row.add("shared-behind", shared(line, line + 1));
        double most = 0;
        for (int off = 2; off <= NEAR; off++) {
            most = Math.max(most, Math.max(shared(line, line - off), shared(line, line + off)));
        }
        row.add("shared-near", most);
        var words = sheet.distinct(line);
        var own = sheet.text(line).length() < MENU_WIDTH ? 1 : 0;
        var known =
                words.stream().filter(word -> menus.getOrDefault(word, 0) > own).count();
        row.add("menu-words", words.isEmpty() ? 0 : (double) known / words.size());
    }

    /** The share of the line's words that another line has; -1 where that has too few to tell. */
    private double shared(int line, int other) {
        var words = sheet.distinct(line);
        if (!sheet.has(other) || words.isEmpty() || sheet.distinct(other).size() < FEWEST_WORDS) {
            return -1;
        }
        var hits = words.stream().filter(sheet.distinct(other)::contains).count();
        return (double) hits / words.size();
    }

    private void cues(FeatureRow row, int line) {
        int cues = 0;
        int last = 0;
        var words = sheet.words(line);
        for (var word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            var kind = ChromeWords.STANDARD.kind(word);
            cues += kind > 0 ? 1 : 0;
            last = kind > 0 ? kind : last;
        }
        row.add("cues", cues);
        row.add("cue-share", words.isEmpty() ? 0 : (double) cues / words.size());
        row.add("last-cue", last);
    }
}
