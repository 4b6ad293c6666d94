package dev.dossier.domain;

/**
 * A saved file, read but not yet cleaned.
 *
 * @param file its name, without folders; {@code -} for standard input; {@code feed.xml!2} for the second article of a file with several
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param format the identifier of its format: {@code text-dump}, {@code cms-json}, {@code html}, {@code markdown},
 *     {@code feed}
 */
public record Capture(String file, String sha256, String format, CaptureContent content) {}
