/**
 * Raw files to {@link dev.dossier.domain.Capture}s; start with {@link dev.dossier.capture.CaptureReader} and the list
 * {@link dev.dossier.capture.CaptureFormats#ALL}. Deliberately absent: any judgement of what in a capture is the article.
 */
@NullMarked
package dev.dossier.capture;

import org.jspecify.annotations.NullMarked;
