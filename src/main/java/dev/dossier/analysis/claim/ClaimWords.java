package dev.dossier.analysis.claim;

import dev.dossier.text.Stem;
import dev.dossier.text.WordLists;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the comparison of statements knows about words. */
final class ClaimWords {
    private static final WordLists LISTS = WordLists.read(ClaimWords.class, "claims.txt");
    static final Set<String> STOP_WORDS = LISTS.section("says nothing of a claim");
    static final Set<String> AUXILIARIES = LISTS.section("auxiliaries");
    static final Set<String> NEGATIONS = LISTS.section("negations");
    static final Set<String> NO_NEGATION_BEFORE = LISTS.section("no negation before");
    static final Set<String> ADVERBS = LISTS.section("adverbs");
    static final Set<String> PAST_FORMS = LISTS.section("past forms");
    static final Set<String> GROUPS = LISTS.section("groups");
    static final Set<String> ONE_FIRM = LISTS.section("one firm");
    static final Set<String> MANY_FIRMS = LISTS.section("many firms");
    static final Set<String> NOTICES = LISTS.section("notices");
    static final Set<String> NOTICED = LISTS.section("noticed");
    static final Set<String> NEARLY = LISTS.section("nearly");
    static final Set<String> SURPASSES = LISTS.section("surpasses");
    static final Set<String> MATCHES = LISTS.section("matches");
    static final Set<String> WELL = LISTS.section("well");
    static final Set<String> SHOWS_THAT = LISTS.section("shows that");
    static final Set<String> WITHOUT_EXCEPTION = LISTS.section("without exception");
    private static final Map<String, String> VERB_FORMS = LISTS.table("verb forms");
    private static final Map<String, String> AGENTS = agents();

    private ClaimWords() {}

    /** Without endings, and of a verb that has other forms the first of them. */
    static String stem(String low) {
        return Stem.of(VERB_FORMS.getOrDefault(low, low));
    }

    /** The kind of people that a noun names, by the first word of their line: {@code army} of {@code troops}. */
    static Optional<String> agent(String low) {
        var kind = AGENTS.get(low);
        if (kind == null && low.endsWith("ies")) {
            kind = AGENTS.get(low.substring(0, low.length() - 3) + "y");
        }
        if (kind == null && low.endsWith("s")) {
            kind = AGENTS.get(low.substring(0, low.length() - 1));
        }
        return Optional.ofNullable(kind);
    }

    private static Map<String, String> agents() {
        var agents = new TreeMap<String, String>();
        for (var line : LISTS.section("agents")) {
            var words = line.split("\\|");
            for (var word : words) {
                agents.put(word.strip(), words[0].strip());
            }
        }
        return Map.copyOf(agents);
    }
}
