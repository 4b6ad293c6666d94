package dev.dossier.extract;

import dev.dossier.domain.Body;
import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent;
import dev.dossier.domain.CaptureContent.Clipping;
import dev.dossier.domain.CaptureContent.CmsRecord;
import dev.dossier.domain.CaptureContent.HtmlPage;
import dev.dossier.domain.CaptureContent.TextDump;
import dev.dossier.domain.Extraction;
import java.util.function.Function;

/** Cleans a capture: its main article with the fields that the capture gives, and no others. */
public final class Extractor {
    private final ArticleAssembler assembler;
    private final RepeatedLines repeated;

    /** With {@code markdownReader} the plain text of an article is counted in the same way as in the site. */
    public Extractor(Function<String, Body> markdownReader) {
        this(markdownReader, RepeatedLines.NONE);
    }

    /** Likewise, for a capture among others: a line of {@code repeated} is never taken for text. */
    public Extractor(Function<String, Body> markdownReader, RepeatedLines repeated) {
        this.assembler = new ArticleAssembler(markdownReader);
        this.repeated = repeated;
    }

    /** The main article and the foreign ones beside it; the body is empty where the capture holds no article. */
    public Extraction extract(Capture capture) {
        return assembler.assemble(capture, find(capture.content(), repeated));
    }

    /** What the article is found to be, before it is put together. */
    static Finding find(CaptureContent content, RepeatedLines repeated) {
        if (content instanceof TextDump dump) {
            return new TextDumpExtractor(new DumpSegmenter(repeated)).extract(dump);
        }
        if (content instanceof CmsRecord record) {
            return new CmsExtractor().extract(record);
        }
        if (content instanceof HtmlPage page) {
            return new HtmlPageExtractor().extract(page);
        }
        if (content instanceof Clipping clipping) {
            return new ClippingExtractor().extract(clipping);
        }
        throw new IllegalStateException("unknown content: " + content);
    }
}
