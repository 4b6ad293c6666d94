package dev.dossier.analysis.quote;

import java.util.Optional;

/** Who a verb of speech belongs to, and how that was found. */
record Subject(Optional<Reference> reference, Cue.Rule rule) {}
