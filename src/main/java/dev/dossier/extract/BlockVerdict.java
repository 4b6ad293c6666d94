package dev.dossier.extract;

/**
 * What became of one block of a capture.
 *
 * @param kind what the block is in the capture: {@code paragraph}, {@code heading}, {@code list-item} …
 * @param score how much it looks like a part of the article, 0 to 1
 * @param rule the rule that decided: the name under which removed text is counted, or {@code text} for a block that is kept; a
 *     caption that is kept has {@code caption}
 */
public record BlockVerdict(String kind, boolean isKept, double score, String rule, String text) {}
