package dev.dossier.analysis.entity;

import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets a surname stand for the person whose full name stood earlier in the article: {@code Jeffrey Towson … Towson},
 * {@code Jia Haojun … Jia}. A surname that is part of a longer name is none: {@code Lily Towson}, {@code Li Auto}. Holds what one article
 * has named so far.
 */
final class Surnames {
    private static final WordLists LISTS = WordLists.read(Surnames.class, "entity.txt");
    private static final Set<String> TITLES = LISTS.section("titles");
    private static final Set<String> OPENERS = LISTS.section("openers");
    private static final Set<String> MAY_FOLLOW = LISTS.section("may follow");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}'-]+)(\\.?) $");
    private static final Pattern NAME_AFTER = Pattern.compile("^[ -](\\p{Lu}[\\p{L}-]+)");
    private static final int LONGEST_WORD = 40;

    /** Persons named in full, the latest last. */
    private final List<Slug> introduced = new ArrayList<>();

    /** {@code candidates} of one block in text order, without the surnames that stand for nobody. */
    List<Candidate> resolve(List<Candidate> candidates, String folded) {
        var kept = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (candidate.kind() != SurfaceForm.Kind.SURNAME) {
                introduce(candidate);
                kept.add(candidate);
            } else if (isLatestNamesake(candidate, candidates) && standsAlone(candidate.span(), folded)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private void introduce(Candidate candidate) {
        var slug = candidate.entity().slug();
        introduced.remove(slug);
        introduced.add(slug);
    }

    /** Of several persons of one surname the one named last is meant. */
    private boolean isLatestNamesake(Candidate surname, List<Candidate> candidates) {
        var place = introduced.indexOf(surname.entity().slug());
        return place >= 0
                && candidates.stream()
                        .filter(c ->
                                c.kind() == SurfaceForm.Kind.SURNAME && c.span().equals(surname.span()))
                        .allMatch(c -> introduced.indexOf(c.entity().slug()) <= place);
    }

    private static boolean standsAlone(Span span, String folded) {
        var after =
                NAME_AFTER.matcher(folded.substring(span.end(), Math.min(folded.length(), span.end() + LONGEST_WORD)));
        if (after.find() && !MAY_FOLLOW.contains(after.group(1))) {
            return false;
        }
        var before = WORD_BEFORE.matcher(folded.substring(Math.max(0, span.start() - LONGEST_WORD), span.start()));
        return !before.find() || isNoGivenName(before.group(1)) || isSentenceEnd(before.group(1), before.group(2));
    }

    /** A dot after a word ends a sentence, after a single letter it makes an initial. */
    private static boolean isSentenceEnd(String word, String dot) {
        return !dot.isEmpty() && word.length() > 1;
    }

    private static boolean isNoGivenName(String word) {
        return !Character.isUpperCase(word.charAt(0))
                || word.endsWith("'s")
                || word.endsWith("s'")
                || TITLES.contains(word)
                || OPENERS.contains(word)
                || word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
