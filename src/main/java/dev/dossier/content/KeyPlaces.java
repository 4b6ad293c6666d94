package dev.dossier.content;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.text.Utf8;

/** Tells on which line of a file a key stands. */
public final class KeyPlaces {
    private static final Slug ANY = new Slug("any");

    private KeyPlaces() {}

    /** The line of the key, or where the keys begin. */
    public static Place of(String file, byte[] bytes, String key) {
        var problems = new Problems();
        return Utf8.decode(file, bytes, problems)
                .flatMap(text -> SourceFile.parse(file, ANY, text, problems))
                .map(source -> source.front().place(key))
                .orElse(new Place(file, 1));
    }
}
