package dev.dossier.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * What became of the site's files, each counted once.
 *
 * @param added that the old site did not have
 * @param changed with other bytes than before
 * @param unchanged with the same bytes
 * @param removed that the new site does not have
 */
public record Replacement(int added, int changed, int unchanged, int removed) {
    static Replacement between(Path before, Path after) throws IOException {
        var old = new FolderTree(before).files();
        var now = new FolderTree(after).files();
        int unchanged = 0;
        int changed = 0;
        for (String file : now) {
            if (old.contains(file)) {
                var same = Files.mismatch(before.resolve(file), after.resolve(file)) < 0;
                unchanged += same ? 1 : 0;
                changed += same ? 0 : 1;
            }
        }
        var gone = new HashSet<>(old);
        gone.removeAll(now);
        return new Replacement(now.size() - changed - unchanged, changed, unchanged, gone.size());
    }

    /** All files of the site. */
    public int files() {
        return added + changed + unchanged;
    }

    boolean changesNothing() {
        return added + changed + removed == 0;
    }
}
