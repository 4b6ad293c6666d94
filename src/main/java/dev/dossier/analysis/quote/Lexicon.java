package dev.dossier.analysis.quote;

import dev.dossier.text.WordLists;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of {@code speech.txt}, each list by the name it has there. */
final class Lexicon {
    /** Verbs that double their last letter: {@code admitted}. */
    private static final Set<String> DOUBLED =
            Set.of("admit", "quip", "slam", "dub", "tag", "pen", "beg", "refer", "label", "flag");

    private static final WordLists LISTS = WordLists.read(Lexicon.class, "speech.txt");

    private static final Set<String> FOREIGN = LISTS.section("speech in other languages");

    static final Set<String> SPEECH = speech();
    static final Set<String> WORDS = both("words");
    /** {@code claim} in {@code Kim's claim that}. */
    static final Set<String> SPEECH_NOUNS = LISTS.section("speech nouns");
    /** {@code according to}, {@code in the words of}, {@code citing} and the dash before a signature. */
    static final Set<String> CUE_PHRASES = Set.of("according", "selon", "laut", "in", "citing", "quoting", "-");
    /** {@code a} in {@code a déclaré}. */
    static final Set<String> FOREIGN_AUXILIARIES = Set.of("a", "ha", "hat", "ont", "hanno", "haben", "har");

    /** The forms of {@code be} that make a verb passive. */
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    static final Set<String> BASE_FORMS = bases();
    /** Verbs that say little themselves, so that a verb of speech before them goes first. */
    static final Set<String> WEAK = LISTS.section("weak");

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
    /** Titles that end what stands before a name: {@code Union Minister}. */
    static final Set<String> OFFICES = LISTS.section("offices");

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

    /** Every word that a cue may begin with. */
    private static final Set<String> CUE_WORDS = cueWords();

    private Lexicon() {}

    private static Set<String> cueWords() {
        var words = new HashSet<>(SPEECH);
        words.addAll(WORDS);
        words.addAll(SPEECH_NOUNS);
        words.addAll(CUE_PHRASES);
        return words;
    }

    /** Whether anything that tells who spoke may begin with {@code low}. */
    static boolean opensCue(String low) {
        return CUE_WORDS.contains(low);
    }

    /** Whether {@code low} may introduce or follow quoted words. */
    static boolean isCue(String low) {
        return SPEECH.contains(low) || WORDS.contains(low);
    }

    /** Whether it is a verb of speech in another language than English. */
    static boolean isForeign(String low) {
        return FOREIGN.contains(low);
    }

    private static Set<String> speech() {
        var forms = new LinkedHashSet<>(both("speech"));
        forms.addAll(FOREIGN);
        return forms;
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
