package dev.dossier.cli;

import dev.dossier.content.FrontMatterEditor;
import dev.dossier.content.LineageKeys;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes into articles' front matter where they come from. */
record StoryEdits(ArticleFiles files) {
    /** All the changes, or none and a problem where a file cannot be edited safely. */
    boolean write(List<LineageChange> changes, Problems problems) {
        var own = new Problems();
        var edited = new FileChanges();
        for (var change : changes) {
            var slug = change.article();
            edit(files.name(slug), files.bytes(slug), change, own)
                    .ifPresent(bytes -> edited.with(files.path(slug), bytes));
        }
        own.sorted().forEach(problems::add);
        if (own.hasErrors()) {
            return false;
        }
        edited.write();
        return true;
    }

    /** A file that only import has written stays one: what the tool writes is no edit by a person. */
    static Optional<byte[]> edit(String name, byte[] bytes, LineageChange change, Problems problems) {
        return new FrontMatterEditor()
                .edit(name, bytes, LineageKeys.edits(change), problems)
                .map(edited -> ImportSeal.resealed(text(bytes), text(edited)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
