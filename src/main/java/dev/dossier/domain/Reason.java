package dev.dossier.domain;

/**
 * Why a finder took words for a fact.
 *
 * @param rule the rule's name, the same in every version: {@code speaker-then-verb}
 * @param evidence what it went by, mostly words of the text: {@code Towson said}; empty where the fact's own words say it all
 */
public record Reason(String rule, String evidence) {
    /** A rule that needs no words beside the fact's own. */
    public static Reason of(String rule) {
        return new Reason(rule, "");
    }
}
