package dev.dossier.eval.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which lines of a dump are of the article whose text is known. */
final class DumpLabels {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int RUN = 4;
    /** Lines with at least this share of their runs of words in the truth are of the article. */
    private static final double MOST = 0.5;

    private static final int REACH = 3;
    private static final int NEAR = 4;

    private final List<String> lines;
    private final String truth;
    private final List<List<String>> words;
    private final Set<List<String>> runs = new HashSet<>();
    private final Set<String> truthLines = new HashSet<>();
    private final String joined;

    private DumpLabels(List<String> lines, String truth) {
        this.lines = lines;
        this.truth = truth;
        this.words = lines.stream().map(DumpLabels::words).toList();
        var all = words(truth);
        for (int i = 0; i + RUN <= all.size(); i++) {
            runs.add(all.subList(i, i + RUN));
        }
        truth.lines().forEach(line -> truthLines.add(String.join(" ", words(line))));
        joined = " " + String.join(" ", all) + " ";
    }

    /** For each of {@code lines} whether it is of the article {@code truth}. */
    static boolean[] of(List<String> lines, String truth) {
        return new DumpLabels(lines, truth).label();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private boolean[] label() {
        var isText = new boolean[lines.size()];
        for (int i = 0; i < isText.length; i++) {
            isText[i] = words.get(i).size() < RUN ? isShortText(i) : isLongText(words.get(i));
        }
        dropCopies(isText);
        fillWordless(isText);
        return isText;
    }

    private boolean isLongText(List<String> line) {
        int hits = 0;
        for (int i = 0; i + RUN <= line.size(); i++) {
            hits += runs.contains(line.subList(i, i + RUN)) ? 1 : 0;
        }
        return hits >= MOST * (line.size() - RUN + 1);
    }

    /** A short line must stand in the truth between the same words as in the dump, or be a line of the truth with one such side. */
    private boolean isShortText(int line) {
        var own = words.get(line);
        if (own.isEmpty()) {
            return false;
        }
        var before = around(line - REACH, line);
        var behind = around(line + 1, line + 1 + REACH);
        var fitsBefore = before.isEmpty() || stands(before.subList(Math.max(0, before.size() - 2), before.size()), own);
        var fitsBehind = behind.isEmpty() || stands(own, behind.subList(0, Math.min(2, behind.size())));
        return fitsBefore && fitsBehind || (fitsBefore || fitsBehind) && truthLines.contains(String.join(" ", own));
    }

    private List<String> around(int from, int to) {
        var found = new ArrayList<String>();
        words.subList(Math.max(0, from), Math.min(words.size(), Math.max(from, to)))
                .forEach(found::addAll);
        return found;
    }

    private boolean stands(List<String> one, List<String> two) {
        return joined.contains(" " + String.join(" ", one) + " " + String.join(" ", two) + " ");
    }

    /** What the dump has more often than the article is of the article only where most of its text stands around. */
    private void dropCopies(boolean[] isText) {
        var copies = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < isText.length; i++) {
            if (isText[i] && words.get(i).size() >= RUN) {
                copies.computeIfAbsent(lines.get(i), line -> new ArrayList<>()).add(i);
            }
        }
        var kept = isText.clone();
        copies.forEach((line, places) -> {
            places.sort((a, b) -> Integer.compare(mass(kept, b), mass(kept, a)));
            places.stream().skip(Math.max(1, times(line))).forEach(place -> isText[place] = false);
        });
    }

    private int mass(boolean[] kept, int line) {
        int mass = 0;
        for (int i = Math.max(0, line - NEAR); i < Math.min(kept.length, line + NEAR + 1); i++) {
            mass += kept[i] ? words.get(i).size() : 0;
        }
        return mass;
    }

    private int times(String line) {
        int times = 0;
        for (int at = truth.indexOf(line); at >= 0; at = truth.indexOf(line, at + line.length())) {
            times++;
        }
        return times;
    }

    /** A line without words goes with its neighbours. */
    private void fillWordless(boolean[] isText) {
        for (int i = 0; i < isText.length; i++) {
            if (words.get(i).isEmpty()) {
                int next = i + 1;
                while (next < isText.length && words.get(next).isEmpty()) {
                    next++;
                }
                isText[i] = i > 0 && isText[i - 1] && next < isText.length && isText[next];
            }
        }
    }
}
