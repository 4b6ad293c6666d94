package dev.dossier.analysis.entity;

import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides between candidates that share words.
 *
 * <p>Of one entity the longest stays. A name inside the longer name of another entity stays only where it is a name of its own there:
 * {@code Trump} in {@code Trump administration}, {@code US} in {@code US Department of Defense}, {@code China} in
 * {@code China's air force}, the maker in {@code Nvidia H20}; not {@code Taiwan} in {@code Taiwan Semiconductor Manufacturing}.
 * Where two entities claim the same words, a place holds them where something is located ({@code Beijing-based}), else the government
 * that it stands for; otherwise names go before aliases.
 */
final class Overlaps {
    private static final WordLists LISTS = WordLists.read(Overlaps.class, "entity.txt");
    private static final Set<String> STATE_ORGANS = LISTS.section("state organs");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\s-]*([\\p{L}.]+)");
    private static final Pattern LOCATED_BEFORE = Pattern.compile(
            "(?i)\\b(in|at|near|from|outside|around|across|visit(s|ed|ing)? to|arriv(es|ed|ing) in) (central )?$");
    private static final Pattern LOCATED_AFTER =
            Pattern.compile("^(-(based|headquartered|listed|born)\\b|, China\\b|, D\\.?C\\b)");

    private final String folded;
    private final List<Candidate> kept = new ArrayList<>();

    private Overlaps(String folded) {
        this.folded = folded;
    }

    /** The candidates that stay, in text order. */
    static List<Candidate> resolve(List<Candidate> candidates, String folded) {
        var overlaps = new Overlaps(folded);
        candidates.stream()
                .filter(c -> !overlaps.isPlaceTakenForGovernment(c, candidates))
                .sorted(Candidate.LONGEST_FIRST)
                .forEach(overlaps::consider);
        return overlaps.kept.stream().sorted(Candidate.IN_TEXT_ORDER).toList();
    }

    private void consider(Candidate candidate) {
        if (kept.stream().allMatch(longer -> canStandBeside(candidate, longer))) {
            kept.add(candidate);
        }
    }

    private boolean canStandBeside(Candidate candidate, Candidate longer) {
        if (!candidate.span().overlaps(longer.span())) {
            return true;
        }
        if (candidate.isOf(longer.entity())
                || candidate.length() == longer.length()
                || !longer.span().contains(candidate.span())) {
            return false;
        }
        return isMaker(candidate, longer) || isNameOfItsOwn(candidate.span(), longer.span());
    }

    private static boolean isMaker(Candidate candidate, Candidate longer) {
        return longer.entity().maker().filter(candidate.entity().slug()::equals).isPresent();
    }

    /** The words around it in the longer name are small ones or name an organ of the state that it has. */
    private boolean isNameOfItsOwn(Span inner, Span outer) {
        var before = folded.substring(outer.start(), inner.start());
        var after = folded.substring(inner.end(), outer.end());
        if (after.isEmpty()) {
            return before.chars().noneMatch(Character::isUpperCase);
        }
        if (!before.isEmpty() && !before.equalsIgnoreCase("the ")) {
            return false;
        }
        var word = FIRST_WORD.matcher(after);
        return after.startsWith("'s ")
                || word.find()
                        && (Character.isLowerCase(word.group(1).charAt(0)) || STATE_ORGANS.contains(word.group(1)));
    }

    /** Where the city and the government are claimed by different entities, the place decides; a mere metonym needs no city to lose. */
    private boolean isPlaceTakenForGovernment(Candidate candidate, List<Candidate> all) {
        var isMetonym = candidate.kind() == SurfaceForm.Kind.METONYM;
        var rival = all.stream()
                .anyMatch(other -> other.span().equals(candidate.span())
                        && !other.isOf(candidate.entity())
                        && (other.kind() == SurfaceForm.Kind.METONYM) != isMetonym);
        if (isMetonym) {
            return rival ? isLocated(candidate.span()) : isLocatedAfter(candidate.span());
        }
        return rival && !isLocated(candidate.span());
    }

    private boolean isLocated(Span span) {
        return LOCATED_BEFORE
                        .matcher(folded)
                        .region(Math.max(0, span.start() - 20), span.start())
                        .find()
                || isLocatedAfter(span);
    }

    private boolean isLocatedAfter(Span span) {
        return LOCATED_AFTER
                .matcher(folded.substring(span.end(), Math.min(folded.length(), span.end() + 16)))
                .find();
    }
}
