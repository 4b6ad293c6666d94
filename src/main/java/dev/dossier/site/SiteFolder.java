package dev.dossier.site;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the finished site. It is replaced as a whole: a new site is baked in {@code .NAME.baking} beside it, the old one is
 * renamed to {@code .NAME.replaced}, the new one takes its name, the old one is deleted. A crash at any point is mended by the next start.
 *
 * <p>The file {@code .dossier} marks a folder as made by Dossier. A folder with anything in it but without this file is never replaced, so
 * that {@code --out ~} deletes nothing.
 */
public final class SiteFolder {
    /** The file that marks a folder as made by Dossier. */
    public static final String MARKER = ".dossier";

    private static final String MARKER_TEXT = "Made by Dossier: each build replaces this folder as a whole.\n";

    private final Path site;
    private final String name;
    private final Path baking;
    private final Path replaced;

    /** The folder need not exist yet; a link to a folder stands for that folder. */
    public SiteFolder(Path site, String name) {
        this.site = real(site.toAbsolutePath().normalize());
        this.name = name;
        this.baking = this.site.resolveSibling("." + this.site.getFileName() + ".baking");
        this.replaced = this.site.resolveSibling("." + this.site.getFileName() + ".replaced");
    }

    /** A new empty folder to bake into; empty, with a problem, when the site's folder is none of Dossier's. */
    public Optional<Path> prepare(Problems problems) {
        try {
            mendAfterCrash();
            if (!mayBeReplaced(problems)) {
                return Optional.empty();
            }
            Files.createDirectories(baking);
            Files.writeString(baking.resolve(MARKER), MARKER_TEXT);
            return Optional.of(baking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the baked site into the old one's place; when no file differs, the old one stays. */
    public Replacement replaceWith(BakedSite baked) {
        try {
            var replacement = Replacement.between(site, baked.folder());
            if (replacement.changesNothing()) {
                discard(baked);
            } else {
                swap(baked.folder());
            }
            return replacement;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the baked site: the old one stays as it was. */
    public void discard(BakedSite baked) {
        try {
            new FolderTree(baked.folder()).delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void swap(Path folder) throws IOException {
        if (Files.exists(site)) {
            Files.move(site, replaced);
        }
        Files.move(folder, site);
        new FolderTree(replaced).delete();
    }

    private void mendAfterCrash() throws IOException {
        if (Files.exists(replaced.resolve(MARKER)) && !Files.exists(site)) {
            Files.move(replaced, site);
        }
        for (Path leftover : new Path[] {baking, replaced}) {
            if (Files.exists(leftover.resolve(MARKER)) || new FolderTree(leftover).isEmpty()) {
                new FolderTree(leftover).delete();
            }
        }
    }

    private boolean mayBeReplaced(Problems problems) throws IOException {
        if (liesBelowAFile()) {
            refuse(problems, "it lies below a file, where no folder can be made.", "choose another folder with --out.");
            return false;
        }
        if (new FolderTree(site).isEmpty()) {
            return true;
        }
        if (!Files.isDirectory(site)) {
            refuse(problems, "it is a file, and building would delete it.", "choose a folder with --out.");
            return false;
        }
        if (!Files.exists(site.resolve(MARKER))) {
            refuse(
                    problems,
                    "it is not a site made by Dossier, and building would delete what is in it.",
                    "empty it, or choose another folder with --out.");
            return false;
        }
        if (Files.exists(site.resolve(".git"))) {
            refuse(
                    problems,
                    "it holds a git repository, and building would delete it.",
                    "build into another folder with --out and copy the files.");
            return false;
        }
        return true;
    }

    private boolean liesBelowAFile() {
        return Stream.iterate(site.getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(Files::isRegularFile)
                .isPresent();
    }

    private void refuse(Problems problems, String what, String fix) {
        problems.error("foreign-folder", Place.of(name), what, fix);
    }

    private static Path real(Path folder) {
        try {
            return Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
