package dev.dossier.analysis.quote;

import dev.dossier.text.Form;
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

    private static final ListIndex INDEX = new ListIndex();

    static final WordList FOREIGN = anyCase("speech in other languages");

    static final WordList SPEECH = INDEX.anyCase(speech());
    /** Verbs that take a fragment in marks. */
    private static final Set<String> WORDS = both("words");
    /** {@code claim} in {@code Kim's claim that}. */
    static final WordList SPEECH_NOUNS = anyCase("speech nouns");
    /** {@code according to}, {@code in the words of}, {@code citing} and the dash before a signature. */
    static final WordList CUE_PHRASES =
            INDEX.anyCase(Set.of("according", "selon", "laut", "in", "citing", "quoting", "-"));
    /** {@code a} in {@code a déclaré}. */
    static final WordList FOREIGN_AUXILIARIES = INDEX.anyCase(Set.of("a", "ha", "hat", "ont", "hanno", "haben", "har"));

    /** The forms of {@code be} that make a verb passive. */
    static final WordList BE = INDEX.anyCase(Set.of("is", "are", "was", "were", "be", "been", "being"));

    static final WordList BASE_FORMS = INDEX.anyCase(bases());
    /** Verbs that say little themselves, so that a verb of speech before them goes first. */
    static final WordList WEAK = anyCase("weak");

    static final WordList CLAUSE_VERBS = anyCase("clause verbs");
    static final WordList NEED_THAT = anyCase("clause verbs that need that");
    static final WordList HEARERS = anyCase("before a told");
    static final WordList ADVERBS = anyCase("adverbs");
    static final WordList AUXILIARIES = anyCase("auxiliaries");
    static final WordList CONJUNCTIONS = anyCase("conjunctions");
    static final WordList PREPOSITIONS = anyCase("prepositions");
    static final WordList LINKS = anyCase("links");
    static final WordList PRONOUNS = anyCase("pronouns");
    static final WordList DETERMINERS = anyCase("determiners");
    static final WordList ROLE_NOUNS = anyCase("role nouns");
    static final WordList DOCUMENTS = anyCase("documents");
    static final WordList TITLES = exact("titles");
    /** Titles that end what stands before a name: {@code Union Minister}. */
    static final WordList OFFICES = exact("offices");

    static final WordList NATIONS = exact("nations");
    static final WordList BODY_WORDS = exact("body words");
    static final WordList ORGANISATION_WORDS = exact("organisation words");
    static final WordList NOT_NAMES = exact("not names");
    static final WordList TIME_WORDS = anyCase("time words");
    static final WordList PARTICLES = exact("particles");
    static final WordList NAMING = anyCase("naming");
    static final WordList NAMED = anyCase("named");
    static final WordList BEING = anyCase("being");
    static final WordList CLAUSE_OPENERS = anyCase("clause openers");
    static final WordList PREMODIFIERS = anyCase("premodifiers");
    static final WordList ARTICLES = anyCase("articles");
    static final WordList AFFILIATIONS = anyCase("affiliations");
    static final WordList BODIES = anyCase("bodies");
    static final WordList DENIALS = anyCase("denials");
    static final WordList GOING = anyCase("going");
    static final WordList PUTTING = anyCase("putting");
    static final WordList POSSESSIVES = anyCase("possessives");
    static final WordList CITING = anyCase("citing");
    static final WordList BINDING = anyCase("binding");
    static final WordList MALE = exact("male");
    static final WordList FEMALE = exact("female");

    /** Whatever may introduce or follow quoted words. */
    static final WordList CUES = INDEX.anyCase(union(SPEECH.words(), WORDS));

    /** Every word with which anything may begin that tells who spoke. */
    static final WordList OPENERS =
            INDEX.anyCase(union(CUES.words(), union(SPEECH_NOUNS.words(), CUE_PHRASES.words())));

    /** Made when all lists are there. */
    private static final ListIndex.Table TABLE = INDEX.table();

    private Lexicon() {}

    private static WordList anyCase(String section) {
        return INDEX.anyCase(LISTS.section(section));
    }

    private static WordList exact(String section) {
        return INDEX.exact(LISTS.section(section));
    }

    /** The bits of all lists that a word is on. */
    static long listsOf(Form form) {
        return TABLE.of(form);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        var all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<String> speech() {
        var forms = new LinkedHashSet<>(both("speech"));
        forms.addAll(FOREIGN.words());
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
