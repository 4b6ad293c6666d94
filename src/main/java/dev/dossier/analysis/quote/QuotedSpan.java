package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;

/**
 * Words between an opening and a closing mark.
 *
 * @param inner without the marks
 * @param outer with the marks that are there
 * @param single set in single marks
 * @param goesOn the paragraph ends without a closing mark, and the next one opens again
 */
record QuotedSpan(Span inner, Span outer, boolean single, boolean goesOn) {
    /** Whether {@code at} is between the marks or on one of them. */
    boolean covers(int at) {
        return outer.start() <= at && at < outer.end();
    }
}
