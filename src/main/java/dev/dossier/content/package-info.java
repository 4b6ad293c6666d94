/**
 * {@code content/**.md} to records and back, and Markdown to plain text, once; start with {@link dev.dossier.content.ContentFolder}.
 * Deliberately absent: judging what the texts say, and HTML.
 */
@NullMarked
package dev.dossier.content;

import org.jspecify.annotations.NullMarked;
