package dev.dossier.extract;

import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.List;

/** Tells block by block why a capture was cleaned as it was. */
public final class Explainer {
    /** The blocks in the capture's order; for a capture that is no HTML page, those that are kept. */
    public List<BlockVerdict> explain(Capture capture) {
        if (capture.content() instanceof HtmlPage page) {
            return new HtmlPageExtractor().judge(page);
        }
        return Extractor.find(capture.content(), RepeatedLines.NONE).blocks().stream()
                .map(block -> new BlockVerdict("paragraph", true, 1, "text", block))
                .toList();
    }
}
