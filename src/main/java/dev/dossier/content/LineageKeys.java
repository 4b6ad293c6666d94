package dev.dossier.content;

import dev.dossier.domain.Basis;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.List;

/** The keys that say where an article comes from, in the order in which they are written. */
public final class LineageKeys {
    private LineageKeys() {}

    /** The keys that a change sets, changes and takes out. */
    public static List<KeyEdit> edits(LineageChange change) {
        var before = of(change.article(), change.before());
        var after = of(change.article(), change.after());
        var edits = new ArrayList<KeyEdit>();
        for (var i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                edits.add(after.get(i));
            }
        }
        return List.copyOf(edits);
    }

    /** All of them; those without a value are left out of a file. */
    static List<KeyEdit> of(Slug article, Lineage lineage) {
        var isAlone = lineage.story().equals(article) && lineage.role() == StoryRole.ORIGIN;
        var basis = lineage.basis() != Basis.EXPLICIT;
        return List.of(
                text("story", !isAlone, lineage.story().value()),
                text("role", !isAlone, lineage.role().label()),
                text(
                        "derived_from",
                        lineage.derivedFrom().isPresent(),
                        lineage.derivedFrom().map(Slug::value).orElse("")),
                text("story_basis", basis, BasisNote.of(lineage.basis(), lineage.reason())),
                KeyEdit.list(
                        "not_story", lineage.refused().stream().map(Slug::value).toList()));
    }

    private static KeyEdit text(String key, boolean isWritten, String value) {
        return isWritten ? KeyEdit.set(key, value) : KeyEdit.remove(key);
    }
}
