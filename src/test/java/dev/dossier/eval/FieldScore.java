package dev.dossier.eval;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The share of pages whose title, authors and day are right to the letter, case, marks and order of names apart. */
final class FieldScore {
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(by|von|par|por|af|av|di|written by|text|autor(?:in)?|author)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_LEAD = Pattern.compile("^(by|von|par|por)\\s+");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;|/\u2022\n]|\\s(?:and|und|et|y|och|og|e|&)\\s)\\s*", Pattern.CASE_INSENSITIVE);
    private static final String EDGES = " .|-\u00b7";

    private int right;
    private int labelled;

    void addTitle(String truth, String predicted) {
        if (!truth.isEmpty()) {
            add(normal(truth).equals(normal(predicted)));
        }
    }

    void addAuthors(List<String> truth, List<String> predicted) {
        if (!truth.isEmpty()) {
            add(names(truth).equals(names(predicted)));
        }
    }

    /** @param predicted an ISO date or the beginning of one; only the day counts */
    void addDay(String truth, String predicted) {
        if (!truth.isEmpty()) {
            add(predicted.startsWith(truth));
        }
    }

    double accuracy() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }

    private void add(boolean isRight) {
        labelled++;
        if (isRight) {
            right++;
        }
    }

    private static Set<String> names(List<String> authors) {
        var names = new TreeSet<String>();
        for (var author : authors) {
            for (var name : BETWEEN.split(LEAD.matcher(author).replaceFirst(""))) {
                names.add(SHORT_LEAD.matcher(normal(name)).replaceFirst(""));
            }
        }
        names.remove("");
        return names;
    }

    private static String normal(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .replaceAll("[\u2013\u2014]", "-")
                .replaceAll("(?U)\\s+", " ")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        int start = 0;
        int end = folded.length();
        while (start < end && EDGES.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }
}
