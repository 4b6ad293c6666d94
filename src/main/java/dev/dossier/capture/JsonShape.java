package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One system's way to put an article into a JSON object. */
interface JsonShape {
    /** The record, or empty where {@code object} is not of this shape. */
    Optional<CmsRecord> read(JsonNode object);
}
