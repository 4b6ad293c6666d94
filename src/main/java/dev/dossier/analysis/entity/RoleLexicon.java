package dev.dossier.analysis.entity;

import dev.dossier.text.WordLists;
import java.util.Map;
import java.util.Set;

/** The words of {@code relation.txt}, each list by the name it has there. */
final class RoleLexicon {
    private static final WordLists LISTS = WordLists.read(RoleLexicon.class, "relation.txt");

    static final Set<String> ROLES = LISTS.section("roles");
    static final Set<String> TITLE_ABBREVIATIONS = LISTS.section("title abbreviations");
    static final Set<String> MODIFIERS = LISTS.section("modifiers");
    static final Set<String> EVALUATIVE = LISTS.section("evaluative");
    static final Set<String> RELATIVES = LISTS.section("relatives");
    static final Set<String> STATE_TITLES = LISTS.section("state titles");
    static final Set<String> FUNCTIONS = LISTS.section("functions");
    static final Set<String> ENDS = LISTS.section("ends");
    static final Set<String> CLAUSE_WORDS = LISTS.section("clause words");
    static final Set<String> NOT_NAMES = LISTS.section("not names");
    static final Set<String> FOUNDS = LISTS.section("founds");
    static final Set<String> OWNS = LISTS.section("owns");
    static final Set<String> LEADS = LISTS.section("leads");
    static final Set<String> MAKES = LISTS.section("makes");
    static final Map<String, String> HEADS_OF_FIRMS = LISTS.table("heads of firms");
    static final Set<String> PARTS_OF_FIRMS = LISTS.section("parts of firms");
    static final Set<String> PRODUCT_NOUNS = LISTS.section("product nouns");
    static final Set<String> FIRM_NOUNS = LISTS.section("firm nouns");

    private RoleLexicon() {}

    /** {@code president}, {@code ex-president}, {@code CEO}. */
    static boolean isRole(String lower) {
        return ROLES.contains(lower) || lower.startsWith("ex-") && ROLES.contains(lower.substring(3));
    }
}
