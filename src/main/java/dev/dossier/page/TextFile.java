package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.util.function.Supplier;

/**
 * A calendar, table, bibliography or another text for programs.
 *
 * @param text the whole file, with the line ends that its form asks for; made when the file is written, the same each time
 */
public record TextFile(Permalink permalink, Supplier<String> text) implements DataFile {}
