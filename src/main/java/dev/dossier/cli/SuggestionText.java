package dev.dossier.cli;

import dev.dossier.content.KeyEdit;
import dev.dossier.content.LineageKeys;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Suggestions for people to read. */
record SuggestionText(Suggestions suggestions) {
    private static final int PASSAGE = 160;

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (!suggestions.likely().isEmpty()) {
            lines.add(suggestions.isWritten() ? "Written:" : "Likely:");
            lines.add("");
            suggestions.likely().forEach(proposal -> likely(proposal, lines));
        }
        if (!suggestions.possible().isEmpty()) {
            lines.add("For you to decide:");
            lines.add("");
            suggestions.possible().forEach(link -> possible(link, lines));
        }
        if (!suggestions.contradicted().isEmpty()) {
            lines.add("Contradicted by the texts:");
            lines.add("");
            suggestions.contradicted().forEach(problem -> lines.add("  " + problem));
            lines.add("");
        }
        lines.add(suggestions.counts() + hint());
        return lines;
    }

    private String hint() {
        return suggestions.likely().isEmpty() || suggestions.isWritten()
                ? ""
                : "; dossier suggest --write writes the likely ones";
    }

    private void likely(StoryProposal proposal, List<String> lines) {
        var link = proposal.link();
        lines.add("  " + link.article() + " is " + StoryWords.of(link) + ": " + link.told());
        articles(link, lines);
        proposal.changes().forEach(change -> {
            if (!change.article().equals(link.article())) {
                lines.add("    " + because(change));
            }
            lines.addAll(patch(change, suggestions.files()));
        });
        lines.add("");
    }

    private static String because(LineageChange change) {
        return change.after().story().equals(change.article())
                ? "by that, " + change.article() + " leads the story:"
                : "by that, " + change.article() + " has the lead "
                        + change.after().story() + ":";
    }

    /** The file, and the lines that change in its front matter. */
    static List<String> patch(LineageChange change, ArticleFiles files) {
        var lines = new ArrayList<>(List.of("    " + files.name(change.article())));
        LineageKeys.edits(change).forEach(edit -> lines.add("    " + line(edit)));
        return lines;
    }

    private static String line(KeyEdit edit) {
        return edit.isRemoval() ? "- " + edit.key() + ": …" : "+ " + edit.line();
    }

    private void articles(StoryLink link, List<String> lines) {
        lines.add("    " + StoryWords.of(suggestions.review().article(link.article())));
        lines.add("    from " + StoryWords.of(suggestions.review().article(link.from())));
    }

    private void possible(StoryLink link, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT, "  is %s %s? %.2f: %s", link.article(), StoryWords.of(link), link.score(), link.told()));
        var against = StoryWords.against(link);
        if (!against.isEmpty()) {
            lines.add("    against it: " + against);
        }
        articles(link, lines);
        for (var pair : suggestions.review().passages(link)) {
            lines.add("    ¶" + pair.article().number() + " "
                    + StoryWords.shortened(pair.article().text(), PASSAGE));
            lines.add("      from ¶" + pair.from().number() + " "
                    + StoryWords.shortened(pair.from().text(), PASSAGE));
        }
        lines.add("    yes: dossier suggest --accept " + link.article() + " " + link.from());
        lines.add("    no:  dossier suggest --refuse " + link.article() + " " + link.from());
        lines.add("");
    }
}
