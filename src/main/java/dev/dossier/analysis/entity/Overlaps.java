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
 * Where two entities claim the same words, {@link Cities} tells the city from the government; otherwise names go before aliases.
 */
final class Overlaps {
    private static final WordLists LISTS = WordLists.read(Overlaps.class, "entity.txt");
    private static final Set<String> STATE_ORGANS = LISTS.section("state organs");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\s-]*([\\p{L}.]+)");

    private final String folded;
    private final List<Candidate> kept = new ArrayList<>();

    private Overlaps(String folded) {
        this.folded = folded;
    }

    /** The candidates that stay, in text order; {@code candidates} are in text order as well. */
    static List<Candidate> resolve(List<Candidate> candidates, String folded) {
        var all = new ArrayList<Candidate>();
        var end = 0;
        for (var i = 0; i < candidates.size(); i++) {
            var group = i;
            end = candidates.get(i).span().end();
            while (i + 1 < candidates.size() && candidates.get(i + 1).span().start() < end) {
                i++;
                end = Math.max(end, candidates.get(i).span().end());
            }
            all.addAll(new Overlaps(folded).resolve(candidates.subList(group, i + 1)));
        }
        return all;
    }

    /** Those of a group that share words, each with the next. */
    private List<Candidate> resolve(List<Candidate> group) {
        new Cities(folded)
                .decide(group).stream()
                        .filter(candidate -> !isCutIntoTheName(candidate, group))
                        .sorted(Candidate.LONGEST_FIRST)
                        .filter(candidate -> !Neighbours.swallow(candidate, folded) || isLongerKnown(candidate, group))
                        .forEach(this::consider);
        return kept.stream().sorted(Candidate.IN_TEXT_ORDER).toList();
    }

    /** The alias {@code President Xi} in {@code President Xi Jinping}. */
    private static boolean isCutIntoTheName(Candidate candidate, List<Candidate> group) {
        return group.stream()
                .filter(name -> name.kind() == SurfaceForm.Kind.NAME && name.isOf(candidate.entity()))
                .anyMatch(name -> name.span().overlaps(candidate.span())
                        && !name.span().contains(candidate.span())
                        && !candidate.span().contains(name.span()));
    }

    /** Inside a name of the gazetteer that name decides. */
    private static boolean isLongerKnown(Candidate candidate, List<Candidate> group) {
        return group.stream()
                .anyMatch(other ->
                        other.length() > candidate.length() && other.span().contains(candidate.span()));
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
}
