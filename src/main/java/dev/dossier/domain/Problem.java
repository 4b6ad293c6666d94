package dev.dossier.domain;

import java.util.Comparator;

/**
 * Something wrong with the input, told so that a person can mend it.
 *
 * @param rule the stable identifier of what was checked: {@code bad-date}
 * @param what one sentence with its full stop
 * @param fix what to do, one sentence with its full stop
 */
public record Problem(Severity severity, String rule, Place where, String what, String fix)
        implements Comparable<Problem> {
    /** {@code content/articles/a.md:4: error: date 'May 1st' is not a date. Fix: write it as 2025-05-01.} */
    @Override
    public String toString() {
        return where + ": " + severity.label() + ": " + what + " Fix: " + fix;
    }

    @Override
    public int compareTo(Problem other) {
        return Comparator.comparing(Problem::where)
                .thenComparing(Problem::severity)
                .thenComparing(Problem::rule)
                .thenComparing(Problem::what)
                .compare(this, other);
    }
}
