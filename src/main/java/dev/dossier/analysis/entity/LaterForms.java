package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets a surname or short form stand for the person or organisation whose full name stood earlier in the article: {@code Jeffrey Towson …
 * Towson}, {@code Jia Haojun … Jia}, {@code TechMoat Consulting … TechMoat}. A short form that is part of a longer name is none: {@code
 * Lily Towson}, {@code Li Auto}. Holds what one article has named so far.
 */
final class LaterForms {
    private static final WordLists LISTS = WordLists.read(LaterForms.class, "entity.txt");
    private static final Set<String> TITLES = LISTS.section("titles");
    private static final Set<String> OPENERS = LISTS.section("openers");
    private static final Set<String> MAY_FOLLOW = LISTS.section("may follow");
    private static final Pattern NAME_AFTER = Pattern.compile("^[ -](\\p{Lu}[\\p{L}-]+)");
    private static final int LONGEST_WORD = 40;

    /** What has been named in full. */
    private final Map<Slug, Introduction> introduced = new HashMap<>();

    private int introductions;

    /** @param turn which introduction of the article it was, the latest highest */
    private record Introduction(int turn, String name, int paragraph) {}

    /** {@code candidates} of one block in text order, without the short forms that stand for nobody. */
    List<Candidate> resolve(List<Candidate> candidates, String folded, int paragraph) {
        var kept = new ArrayList<Candidate>();
        for (var i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            if (!isLater(candidate)) {
                introduce(candidate, folded, paragraph);
                kept.add(candidate);
                continue;
            }
            var introduction = introduced.get(candidate.entity().slug());
            if (introduction != null
                    && isLatestNamesake(introduction, candidates, i)
                    && standsAlone(candidate, folded)) {
                kept.add(candidate.because(introduction.name() + " stood in ¶" + introduction.paragraph()));
            }
        }
        return kept;
    }

    private static boolean isLater(Candidate candidate) {
        return candidate.kind() == SurfaceForm.Kind.SURNAME || candidate.kind() == SurfaceForm.Kind.SHORT;
    }

    private void introduce(Candidate candidate, String folded, int paragraph) {
        var name = candidate.span().of(folded);
        var first = introduced.get(candidate.entity().slug());
        var isFuller = first == null || name.length() > first.name().length();
        introduced.put(
                candidate.entity().slug(),
                new Introduction(
                        introductions++,
                        isFuller || first == null ? name : first.name(),
                        isFuller || first == null ? paragraph : first.paragraph()));
    }

    /** Of several that share a short form the one named last is meant. Candidates of the same words stand side by side. */
    private boolean isLatestNamesake(Introduction introduction, List<Candidate> candidates, int at) {
        var span = candidates.get(at).span();
        var from = at;
        while (from > 0 && candidates.get(from - 1).span().equals(span)) {
            from--;
        }
        for (var i = from; i < candidates.size() && candidates.get(i).span().equals(span); i++) {
            if (isLater(candidates.get(i)) && turn(candidates.get(i).entity()) > introduction.turn()) {
                return false;
            }
        }
        return true;
    }

    private int turn(Entity entity) {
        var introduction = introduced.get(entity.slug());
        return introduction == null ? -1 : introduction.turn();
    }

    private static boolean standsAlone(Candidate candidate, String folded) {
        return isNoFirstPart(candidate.span(), folded)
                && (candidate.kind() == SurfaceForm.Kind.SURNAME
                        ? isNoLastPart(candidate.span(), folded)
                        : isPlainlyAName(candidate.span(), folded));
    }

    private static boolean isNoFirstPart(Span span, String folded) {
        var after =
                NAME_AFTER.matcher(folded.substring(span.end(), Math.min(folded.length(), span.end() + LONGEST_WORD)));
        return !after.find() || MAY_FOLLOW.contains(after.group(1));
    }

    private static boolean isNoLastPart(Span span, String folded) {
        var before = wordBefore(span.start(), folded);
        return before.isEmpty() || isNoGivenName(withoutDot(before)) || isSentenceEnd(before);
    }

    /** A single word that begins a sentence may be any word, and after a capital it may end another name. */
    private static boolean isPlainlyAName(Span span, String folded) {
        if (span.of(folded).indexOf(' ') >= 0) {
            return true;
        }
        var before = wordBefore(span.start(), folded);
        var isMidSentence = !before.isEmpty() && !isSentenceEnd(before);
        return isMidSentence ? isNoGivenName(withoutDot(before)) : isInventedWord(span.of(folded));
    }

    /** {@code Lily}, or {@code Mr.} with its dot; empty where no word and a blank stand before. */
    private static String wordBefore(int start, String folded) {
        if (start == 0 || folded.charAt(start - 1) != ' ') {
            return "";
        }
        var hasDot = start > 1 && folded.charAt(start - 2) == '.';
        var end = hasDot ? start - 2 : start - 1;
        var from = end;
        while (from > Math.max(0, start - LONGEST_WORD) && isPartOfName(folded.codePointBefore(from))) {
            from -= Character.charCount(folded.codePointBefore(from));
        }
        return from == end ? "" : folded.substring(from, start - 1);
    }

    private static boolean isPartOfName(int c) {
        return Character.isLetter(c) || c == '\'' || c == '-';
    }

    private static String withoutDot(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code TechMoat}, {@code IBM}: no word of the language has a capital inside. */
    private static boolean isInventedWord(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** A dot after a word ends a sentence, after a single letter it makes an initial. */
    private static boolean isSentenceEnd(String word) {
        return word.endsWith(".") && word.length() > 2;
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
