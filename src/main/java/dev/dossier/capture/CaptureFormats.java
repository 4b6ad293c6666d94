package dev.dossier.capture;

import java.util.List;

/** The capture formats, in the order in which they are tried: the strict ones first, any readable text last. */
public final class CaptureFormats {
    static final List<CaptureFormat> ALL = List.of(
            new CmsJsonFormat(), new FeedFormat(), new HtmlFormat(), new MarkdownFormat(), new TextDumpFormat());

    private CaptureFormats() {}

    /** The identifiers of all formats, in order. */
    public static List<String> ids() {
        return ALL.stream().map(CaptureFormat::id).toList();
    }
}
