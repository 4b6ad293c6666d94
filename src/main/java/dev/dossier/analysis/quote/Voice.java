package dev.dossier.analysis.quote;

import dev.dossier.domain.Speaker;
import java.util.Optional;

/** A statement with whoever made it. */
record Voice(Statement statement, Optional<Speaker> speaker, Optional<String> verb, Optional<String> told) {}
