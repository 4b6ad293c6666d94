package dev.dossier.cli;

/** What the program returns to the shell. */
final class ExitCode {
    static final int FINE = 0;
    /** Findings, or bad input: the messages say what to mend. */
    static final int BAD_INPUT = 1;

    static final int WRONG_USAGE = 2;
    /** A bug, or a broken disk. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
