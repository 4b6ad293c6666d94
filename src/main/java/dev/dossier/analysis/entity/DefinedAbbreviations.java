package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Abbreviations that an article defines itself, after the name of a known entity:
 * {@code Semiconductor Manufacturing International Corp (SMIC)}, {@code the Export Control Office, or ECO,}. They hold from there on to
 * the article's end.
 */
final class DefinedAbbreviations {
    private static final Pattern DEFINITION = Pattern.compile(
            "^(?: (?:Corp|Corporation|Co|Company|Inc|Ltd|Limited|Group|Holdings|Plc)\\.?){0,2}"
                    + "(?: \\((?:the |or |known as |also known as )?[\"']?([A-Z][A-Za-z&.-]{1,9}?)[\"']?\\)"
                    + "|, (?:or|known as|also known as|abbreviated as) (?:the )?[\"']?([A-Z][A-Za-z&.-]{1,9}?)[\"']?[,.;])");
    private static final int LONGEST_DEFINITION = 60;

    private final TreeMap<String, Entity> defined = new TreeMap<>();

    /** Adds the article's own abbreviations to the candidates of a block. */
    List<Candidate> add(List<Candidate> candidates, String folded) {
        var all = new ArrayList<>(candidates);
        var here = new TreeMap<String, Integer>();
        for (var candidate : candidates) {
            if (candidate.kind() == SurfaceForm.Kind.NAME || candidate.kind() == SurfaceForm.Kind.ALIAS) {
                define(candidate, folded, here);
            }
        }
        defined.forEach(
                (abbreviation, entity) -> find(abbreviation, entity, folded, here.getOrDefault(abbreviation, 0), all));
        return all;
    }

    /** {@code here} learns from where on a new abbreviation holds in this block. */
    private void define(Candidate name, String folded, TreeMap<String, Integer> here) {
        var end = name.span().end();
        var definition = DEFINITION.matcher(folded.substring(end, Math.min(folded.length(), end + LONGEST_DEFINITION)));
        if (definition.find()) {
            var abbreviation = definition.group(1) == null ? definition.group(2) : definition.group(1);
            if (abbreviates(abbreviation, name.span().of(folded))) {
                if (defined.putIfAbsent(abbreviation, name.entity()) == null) {
                    here.put(abbreviation, end);
                }
            }
        }
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

    private static void find(String abbreviation, Entity entity, String folded, int from, List<Candidate> into) {
        for (var at = folded.indexOf(abbreviation, from); at >= 0; at = folded.indexOf(abbreviation, at + 1)) {
            var span = new Span(at, at + abbreviation.length());
            var isKnown = into.stream().anyMatch(c -> c.isOf(entity) && c.span().contains(span));
            if (!isKnown && Boundaries.holdAround(span, folded)) {
                into.add(new Candidate(entity, SurfaceForm.Kind.ABBREVIATION, span));
            }
        }
    }
}
