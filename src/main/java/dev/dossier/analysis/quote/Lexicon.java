package dev.dossier.analysis.quote;

import dev.dossier.text.WordLists;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of {@code speech.txt}, each list by the name it has there. */
final class Lexicon {
    /** Verbs that double their last letter: {@code admitted}. */
    private static final Set<String> DOUBLED =
            Set.of("admit", "quip", "slam", "dub", "tag", "pen", "beg", "refer", "label", "flag");

    private static final WordLists LISTS = WordLists.read(Lexicon.class, "speech.txt");

    static final Set<String> SPEECH = both("speech");
    static final Set<String> WORDS = both("words");
    static final Set<String> BASE_FORMS = bases();
    static final Set<String> CLAUSE_VERBS = LISTS.section("clause verbs");
    static final Set<String> NEED_THAT = LISTS.section("clause verbs that need that");
    static final Set<String> HEARERS = LISTS.section("before a told");
    static final Set<String> ADVERBS = LISTS.section("adverbs");
    static final Set<String> AUXILIARIES = LISTS.section("auxiliaries");
    static final Set<String> CONJUNCTIONS = LISTS.section("conjunctions");
    static final Set<String> PREPOSITIONS = LISTS.section("prepositions");
    static final Set<String> LINKS = LISTS.section("links");
    static final Set<String> PRONOUNS = LISTS.section("pronouns");
    static final Set<String> DETERMINERS = LISTS.section("determiners");
    static final Set<String> ROLE_NOUNS = LISTS.section("role nouns");
    static final Set<String> DOCUMENTS = LISTS.section("documents");
    static final Set<String> TITLES = LISTS.section("titles");
    static final Set<String> NATIONS = LISTS.section("nations");
    static final Set<String> BODY_WORDS = LISTS.section("body words");
    static final Set<String> ORGANISATION_WORDS = LISTS.section("organisation words");
    static final Set<String> NOT_NAMES = LISTS.section("not names");
    static final Set<String> TIME_WORDS = LISTS.section("time words");
    static final Set<String> PARTICLES = LISTS.section("particles");
    static final Set<String> NAMING = LISTS.section("naming");
    static final Set<String> NAMED = LISTS.section("named");
    static final Set<String> BEING = LISTS.section("being");
    static final Set<String> MALE = LISTS.section("male");
    static final Set<String> FEMALE = LISTS.section("female");

    private Lexicon() {}

    /** Whether {@code low} may introduce or follow quoted words. */
    static boolean isCue(String low) {
        return SPEECH.contains(low) || WORDS.contains(low);
    }

    private static Set<String> bases() {
        var forms = new LinkedHashSet<>(LISTS.section("speech regular"));
        forms.addAll(LISTS.section("words regular"));
        return forms;
    }

    private static Set<String> both(String name) {
        var forms = new LinkedHashSet<>(LISTS.section(name + " irregular"));
        LISTS.section(name + " regular").forEach(base -> addForms(forms, base));
        return forms;
    }

    private static void addForms(Set<String> forms, String base) {
        var isY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        var stem = base.endsWith("e") || isY ? base.substring(0, base.length() - 1) : base;
        var doubled = DOUBLED.contains(base) ? base + base.charAt(base.length() - 1) : base.endsWith("e") ? stem : base;
        forms.add(base);
        forms.add(isY ? stem + "ies" : base.matches(".*(ss|sh|ch|x)") ? base + "es" : base + "s");
        forms.add(isY ? stem + "ied" : base.endsWith("e") ? base + "d" : doubled + "ed");
        forms.add(doubled + "ing");
    }
}
