package dev.dossier.analysis.drift;

import dev.dossier.domain.Span;

/**
 * A word as it is compared. {@code it's} is two of them in one place.
 *
 * @param key its normal form: {@code color} for {@code Colours}' singular in either spelling, {@code 3} for {@code three}, {@code US} for {@code U.S.}
 * @param stem what it has in common with its other forms: {@code develop}
 * @param span where it stands in its text
 * @param isContent whether it carries a statement, which {@code the} does not
 * @param isName whether it begins with a capital or has a digit
 * @param isGloss whether it stands in square brackets, as an editor's explanation
 */
record Word(String key, String stem, Span span, boolean isContent, boolean isName, boolean isGloss) {}
