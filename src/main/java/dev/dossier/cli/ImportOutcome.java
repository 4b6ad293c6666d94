package dev.dossier.cli;

import dev.dossier.domain.Article;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one input.
 *
 * @param capture the file as it was named on the command line
 * @param reason why an input was skipped or failed, or what else there is to say; may be empty
 * @param file the article's file, relative to the content folder
 */
record ImportOutcome(String capture, Status status, String reason, Optional<String> file, Optional<Article> article) {
    /** What import did. */
    enum Status {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        SKIPPED,
        FAILED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same of another form of the article. */
    ImportOutcome with(Optional<Article> other) {
        return new ImportOutcome(capture, status, reason, file, other);
    }

    static ImportOutcome skipped(String capture, String reason) {
        return new ImportOutcome(capture, Status.SKIPPED, reason, Optional.empty(), Optional.empty());
    }

    static ImportOutcome failed(String capture, String reason) {
        return new ImportOutcome(capture, Status.FAILED, reason, Optional.empty(), Optional.empty());
    }
}
