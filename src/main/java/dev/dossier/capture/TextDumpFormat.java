package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.TextDump;

/** The text of a page as an app or browser copied it: whatever is readable and of no stricter format. */
final class TextDumpFormat implements CaptureFormat {
    @Override
    public String id() {
        return "text-dump";
    }

    @Override
    public Reading read(String text) {
        return new Reading.Read(new TextDump(text.lines().toList()));
    }
}
