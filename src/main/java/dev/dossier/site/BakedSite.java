package dev.dossier.site;

import java.nio.file.Path;

/**
 * A whole site in a temporary folder, not yet shown to anybody.
 *
 * @param folder beside the folder that it is to replace
 */
public record BakedSite(Path folder) {}
