package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Abbreviations that an article defines itself, beside the name of a known entity: {@code Semiconductor Manufacturing International Corp
 * (SMIC)}, {@code the Export Control Office, or ECO,}, {@code ECO (Export Control Office)}. They hold from there on to the article's end.
 */
final class DefinedAbbreviations {
    private static final String ABBREVIATION = "[\"']?([A-Z][A-Za-z&.-]{1,9}?)[\"']?";
    private static final Pattern AFTER =
            Pattern.compile("^(?: (?:Corp|Corporation|Co|Company|Inc|Ltd|Limited|Group|Holdings|Plc)\\.?){0,2}"
                    + "(?: \\((?:the |or |known as |also known as |hereafter |formerly )?" + ABBREVIATION + "\\)"
                    + "|, (?:or|known as|better known as|also known as|abbreviated as|abbreviated to) (?:the )?"
                    + ABBREVIATION + "[,.;])");
    private static final Pattern BEFORE = Pattern.compile("([A-Z][A-Za-z&-]{1,9}) \\((?:the )?$");
    private static final int LONGEST_DEFINITION = 60;

    private final TreeMap<String, Definition> defined = new TreeMap<>();

    /** @param words the definition as it stands */
    private record Definition(Entity entity, String words, int paragraph) {}

    /** Adds the article's own abbreviations to the candidates of a block. */
    List<Candidate> add(List<Candidate> candidates, String folded, int paragraph) {
        var all = new ArrayList<>(candidates);
        var here = new TreeMap<String, Integer>();
        for (var candidate : candidates) {
            if (candidate.kind() == SurfaceForm.Kind.NAME || candidate.kind() == SurfaceForm.Kind.ALIAS) {
                defineAfter(candidate, folded, paragraph, here);
                defineBefore(candidate, folded, paragraph, here);
            }
        }
        defined.forEach((abbreviation, definition) ->
                find(abbreviation, definition, folded, here.getOrDefault(abbreviation, 0), all));
        return all;
    }

    private void defineAfter(Candidate name, String folded, int paragraph, TreeMap<String, Integer> here) {
        var end = name.span().end();
        var definition = AFTER.matcher(folded.substring(end, Math.min(folded.length(), end + LONGEST_DEFINITION)));
        if (definition.find()) {
            var abbreviation = definition.group(1) == null ? definition.group(2) : definition.group(1);
            var words = folded.substring(name.span().start(), end + definition.end());
            define(abbreviation, name, folded, new Definition(name.entity(), trimmed(words), paragraph), end, here);
        }
    }

    /** {@code ECO (Export Control Office)}. */
    private void defineBefore(Candidate name, String folded, int paragraph, TreeMap<String, Integer> here) {
        var start = name.span().start();
        if (start < 3
                || name.span().end() >= folded.length()
                || folded.charAt(name.span().end()) != ')') {
            return;
        }
        var from = Math.max(0, start - LONGEST_DEFINITION);
        var definition = BEFORE.matcher(folded.substring(from, start));
        if (definition.find()) {
            var words = definition.group() + name.span().of(folded) + ")";
            var at = from + definition.start();
            define(definition.group(1), name, folded, new Definition(name.entity(), words, paragraph), at, here);
        }
    }

    /** {@code here} learns from where on a new abbreviation holds in this block. */
    private void define(
            String abbreviation,
            Candidate name,
            String folded,
            Definition definition,
            int from,
            TreeMap<String, Integer> here) {
        if (abbreviates(abbreviation, name.span().of(folded))
                && defined.putIfAbsent(abbreviation, definition) == null) {
            here.put(abbreviation, from);
        }
    }

    private static String trimmed(String words) {
        return words.endsWith(")") ? words : words.substring(0, words.length() - 1);
    }

    /** Two capitals or more, and its letters stand in the name in this order, the first at the beginning of a word. */
    private static boolean abbreviates(String abbreviation, String name) {
        var letters = abbreviation.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        if (abbreviation.chars().filter(Character::isUpperCase).count() < 2 || abbreviation.equals(name)) {
            return false;
        }
        var lower = " " + name.toLowerCase(Locale.ROOT);
        var at = lower.indexOf(" " + letters.charAt(0));
        for (var i = 0; i < letters.length() && at >= 0; i++) {
            at = lower.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return i == letters.length() - 1 && letters.charAt(i) == 'c';
            }
        }
        return at > 0;
    }

    private static void find(
            String abbreviation, Definition definition, String folded, int from, List<Candidate> into) {
        var reason = new Reason("abbreviation", definition.words() + " in ¶" + definition.paragraph());
        for (var at = folded.indexOf(abbreviation, from); at >= 0; at = folded.indexOf(abbreviation, at + 1)) {
            var span = new Span(at, at + abbreviation.length());
            if (Boundaries.holdAround(span, folded)) {
                into.add(new Candidate(definition.entity(), SurfaceForm.Kind.ABBREVIATION, span, reason));
            }
        }
    }
}
