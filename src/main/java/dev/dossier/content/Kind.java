package dev.dossier.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of {@code content/} describes; each kind has a folder. */
enum Kind {
    ARTICLE("articles"),
    TOPIC("topics"),
    ENTITY("entities"),
    PUBLISHER("publishers");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    static Optional<Kind> ofFolder(String name) {
        return Arrays.stream(values()).filter(kind -> kind.folder.equals(name)).findFirst();
    }

    String folder() {
        return folder;
    }

    /** The name as it stands in front matter: {@code article}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name with its article: {@code an entity}. */
    String withArticle() {
        return (this == ARTICLE || this == ENTITY ? "an " : "a ") + label();
    }

    /** Holds the type against the folder that the file lies in; a file may leave it out. */
    void checkType(FrontMatter front) {
        var labels = Arrays.stream(values()).map(Kind::label).toList();
        front.text("type").filter(type -> !type.equals(label())).ifPresent(type -> {
            var isOther = labels.contains(type);
            var what = isOther
                    ? "type '" + type + "' does not belong in " + folder + "/."
                    : "unknown type '" + type + "'.";
            var fix = "write type: " + label() + ", or move the file" + (isOther ? "." : " out of " + folder + "/.");
            front.problems().error(isOther ? "wrong-type" : "unknown-type", front.place("type"), what, fix);
        });
    }

    /** The title, which only an article may do without. */
    String title(FrontMatter front, String fallback) {
        return front.text("title").orElseGet(() -> {
            var fix = "add title: with its name.";
            front.problems().error("missing-title", front.place("title"), withArticle() + " needs a title.", fix);
            return fallback;
        });
    }
}
