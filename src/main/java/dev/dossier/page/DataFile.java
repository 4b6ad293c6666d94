package dev.dossier.page;

/** A file for programs. Its form is fixed by a standard or a schema, so no template makes it. */
public sealed interface DataFile extends Page permits TextFile, JsonFile {
    /** What stands in for a template's name; no template has it. */
    @Override
    default String template() {
        return "data";
    }

    @Override
    default boolean isListed() {
        return false;
    }
}
