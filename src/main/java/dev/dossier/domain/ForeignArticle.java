package dev.dossier.domain;

import java.util.Optional;

/** Another article that stood in the capture beside the main one. */
public record ForeignArticle(String title, Optional<String> publisher, Optional<TimexValue> date) {}
