/**
 * Quotations and reported speech with their speakers; start with {@link dev.dossier.analysis.quote.QuoteFinder}. Marks become spans
 * ({@code MarkReader}, {@code MarkPairer}), spans are given their cue ({@code CueFinder}, {@code CueChooser}), cues their speaker
 * ({@code SubjectFinder}, {@code SpeakerReader}).
 * Deliberately absent: any statistics or trained model.
 */
@NullMarked
package dev.dossier.analysis.quote;

import org.jspecify.annotations.NullMarked;
