package dev.dossier.eval;

import java.util.List;

/** What the extractor gave for a page; an unknown field is an empty string or list. */
record Prediction(String body, String title, List<String> authors, String date) {
    static final Prediction NONE = new Prediction("", "", List.of(), "");
}
