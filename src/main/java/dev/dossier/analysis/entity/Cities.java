package dev.dossier.analysis.entity;

import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether the name of a capital is the city or the government in it. Where the words beside it locate something ({@code
 * Beijing-based}, {@code flew to Beijing}, {@code Beijing's suburbs}) it is the city, else the government: {@code Beijing said}.
 */
final class Cities {
    private static final WordLists LISTS = WordLists.read(Cities.class, "entity.txt");
    private static final Set<String> POLICY_PEOPLE = LISTS.section("policy people");
    private static final Set<String> STATE_ORGANS = LISTS.section("state organs");
    private static final Set<String> CITY_WORDS = LISTS.section("city words");
    private static final Pattern LOCATED_BEFORE = Pattern.compile(
            "(?i)\\b((in|at|near|outside|around|across|throughout"
                    + "|(visit(s|ed|ing)?|arriv(e|es|ed|ing)|fl(y|ies|ew|ying|own)|travel(s|ed|led|ing|ling)?|return(s|ed|ing)?|trip|trips"
                    + "|mov(e|es|ed|ing)|went|go|goes|going|back|came|come|driv(e|ing)|drove|flight|flights|train|trains|delegation|envoy) (to|in|from)"
                    + "|visit(s|ed|ing)?|(streets|suburbs|outskirts|city|centre|center|mayor|residents|people|capital) of"
                    + "|(the|its|his|her|their|Chinese) capital,?|born in|liv(e|es|ed|ing) in) (central |downtown |greater )?)$");
    private static final Pattern LOCATED_AFTER = Pattern.compile(
            "^(-(based|headquartered|listed|born|area|bound)\\b|, (China|D\\.?C\\b|the (Chinese |country's |nation's )?capital))");
    private static final Pattern ONE_OF_THE_CITYS = Pattern.compile("(?i)(?:^|[ (])an? $");
    private static final Pattern OWN_INSTITUTION = Pattern.compile("^'s (\\p{Lu}\\p{L}+)(?: (?:of )?\\p{Lu}\\p{L}+)+");
    private static final Pattern DATELINE_AFTER = Pattern.compile("^(, [\\p{L} .]{2,25})?(:| \\(| -)");
    private static final Pattern POSSESSED = Pattern.compile("^(?:'s)? ([a-z-]+)(?: ([a-z]+))?");
    private static final Pattern LAST_WORD_BEFORE = Pattern.compile("([\\p{L}]+) (?:in|from) $");
    private static final Pattern NEXT_WORDS = Pattern.compile("^(?:'s)?(?: [\\p{L}\\p{N}'-]+){1,2}");
    private static final int LONGEST_BEFORE = 45;
    private static final int LONGEST_AFTER = 40;

    private final String folded;

    Cities(String folded) {
        this.folded = folded;
    }

    /** The candidates that stay of a group that share words. */
    List<Candidate> decide(List<Candidate> group) {
        var kept = new ArrayList<Candidate>();
        for (var candidate : group) {
            var isMetonym = candidate.kind() == SurfaceForm.Kind.METONYM;
            var rival = isMetonym || candidate.isPlace() ? rival(candidate, group) : Optional.<Candidate>empty();
            if (!isMetonym && rival.isEmpty()) {
                kept.add(candidate);
                continue;
            }
            var located = located(candidate);
            if (isMetonym && located.isEmpty()) {
                kept.add(candidate.because(nextWords(candidate)));
            } else if (isMetonym && rival.isEmpty() && isWherePolicyIsMade(candidate)) {
                kept.add(candidate.because(located.orElse("")));
            } else if (!isMetonym && located.isPresent()) {
                kept.add(candidate.because(located.get()));
            }
        }
        return kept;
    }

    /** The entity that claims the same words the other way. */
    private static Optional<Candidate> rival(Candidate candidate, List<Candidate> group) {
        var isMetonym = candidate.kind() == SurfaceForm.Kind.METONYM;
        return group.stream()
                .filter(other -> other.span().equals(candidate.span()) && !other.isOf(candidate.entity()))
                .filter(other -> (other.kind() == SurfaceForm.Kind.METONYM) != isMetonym)
                .findFirst();
    }

    /** The words that locate something there. */
    private Optional<String> located(Candidate candidate) {
        var span = candidate.span();
        var words = span.of(folded);
        var before = LOCATED_BEFORE.matcher(folded.substring(Math.max(0, span.start() - LONGEST_BEFORE), span.start()));
        if (before.find()) {
            return Optional.of(before.group() + words);
        }
        var rest = folded.substring(span.end(), Math.min(folded.length(), span.end() + LONGEST_AFTER));
        var after = LOCATED_AFTER.matcher(rest);
        if (after.find()) {
            return Optional.of(words + after.group());
        }
        var institution = OWN_INSTITUTION.matcher(rest);
        if (institution.find() && !STATE_ORGANS.contains(institution.group(1))) {
            return Optional.of(words + institution.group());
        }
        var article = ONE_OF_THE_CITYS.matcher(folded.substring(Math.max(0, span.start() - 5), span.start()));
        var possessed = POSSESSED.matcher(rest);
        if (article.find() && possessed.lookingAt() && !rest.startsWith("'")) {
            return Optional.of(article.group().strip() + " " + words + possessed.group());
        }
        possessed.reset();
        if (possessed.find() && isOfTheCity(possessed)) {
            return Optional.of(words + possessed.group());
        }
        var dateline = DATELINE_AFTER.matcher(rest);
        return span.start() == 0 && dateline.find() ? Optional.of(words + dateline.group()) : Optional.empty();
    }

    private static boolean isOfTheCity(Matcher possessed) {
        return CITY_WORDS.contains(possessed.group(1))
                || possessed.group(2) != null && CITY_WORDS.contains(possessed.group(2));
    }

    /** {@code officials in Washington}. */
    private boolean isWherePolicyIsMade(Candidate candidate) {
        var start = candidate.span().start();
        var before = LAST_WORD_BEFORE.matcher(folded.substring(Math.max(0, start - LONGEST_BEFORE), start));
        return before.find() && POLICY_PEOPLE.contains(before.group(1).toLowerCase(Locale.ROOT));
    }

    private String nextWords(Candidate candidate) {
        var end = candidate.span().end();
        var next = NEXT_WORDS.matcher(folded.substring(end, Math.min(folded.length(), end + LONGEST_AFTER)));
        return candidate.span().of(folded) + (next.find() ? next.group() : "");
    }
}
