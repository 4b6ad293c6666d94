package dev.dossier.domain;

import java.util.ArrayList;
import java.util.List;

/** The problems met so far; stages add to it and go on. Safe to add to from several threads; read in a fixed order. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    public void error(String rule, Place where, String what, String fix) {
        add(new Problem(Severity.ERROR, rule, where, what, fix));
    }

    public void warning(String rule, Place where, String what, String fix) {
        add(new Problem(Severity.WARNING, rule, where, what, fix));
    }

    public void note(String rule, Place where, String what, String fix) {
        add(new Problem(Severity.NOTE, rule, where, what, fix));
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** All problems by place, then severity. */
    public synchronized List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
