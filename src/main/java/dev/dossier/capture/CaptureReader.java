package dev.dossier.capture;

import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent;
import dev.dossier.domain.CaptureContent.HtmlPage;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bytes of a saved file as captures, in the first of {@link CaptureFormats#ALL} that knows it; archives of pages are opened
 * first.
 */
public final class CaptureReader {
    /** Identifies the problems this class reports. */
    public static final String RULE = "unreadable-capture";

    private static final String PDF = "%PDF-";
    private static final List<CaptureArchive> ARCHIVES =
            List.of(new GzipArchive(), new ZipArchive(), new WarcArchive(), new MhtmlArchive());
    /** A gzip file in a ZIP file in a gzip file is no capture. */
    private static final int DEEPEST = 4;
    /** What a file unpacks to, with all that is packed in it, in bytes; more is an attack. */
    private static final long MOST_BYTES = 1 << 29;

    private final long most;
    private long unpacked;

    /** Reads one file after another, each of at most half a gigabyte when unpacked. */
    public CaptureReader() {
        this(MOST_BYTES);
    }

    /** Likewise, of at most {@code most} bytes. */
    CaptureReader(long most) {
        this.most = most;
    }

    /**
     * The capture, or the first of several; empty after a problem was added: for an empty file, a binary one, or one whose format is known
     * and broken.
     *
     * @param fileName the name that goes into the record, without folders; says nothing about the format
     */
    public Optional<Capture> read(String fileName, byte[] bytes, Problems problems) {
        return readAll(fileName, bytes, problems).stream().findFirst();
    }

    /**
     * All captures that a file holds, in its order: one, or each page of a web archive, each entry of a feed, each article of an export.
     * Those of several are named {@code file!1}, {@code file!2} and hashed one by one, so that the same article in another file is known
     * again. What could not be read is added to {@code problems}.
     */
    public List<Capture> readAll(String fileName, byte[] bytes, Problems problems) {
        var captures = new ArrayList<Capture>();
        unpacked = 0;
        read(new CaptureFile(fileName, bytes, Sha256.hex(bytes), Optional.empty()), 0, captures, problems);
        return List.copyOf(captures);
    }

    private void read(CaptureFile file, int depth, List<Capture> captures, Problems problems) {
        var archive = ARCHIVES.stream().filter(a -> a.holds(file)).findFirst();
        if (archive.isPresent() && depth < DEEPEST) {
            open(file, archive.get(), depth, captures, problems);
        } else {
            decode(file, captures, problems);
        }
    }

    private void open(CaptureFile file, CaptureArchive archive, int depth, List<Capture> captures, Problems problems) {
        var place = Place.of(file.name());
        var before = captures.size();
        try {
            var opened = archive.open(file);
            if (!opened.isWhole()) {
                problems.error(
                        RULE,
                        place,
                        "the " + archive.name() + " breaks off or is broken.",
                        "save it again; what stands before the break was read.");
            } else if (opened.files().isEmpty()) {
                problems.error(RULE, place, "the " + archive.name() + " holds no page.", "save the page again.");
            }
            readInside(file, opened, depth, captures, problems);
        } catch (TooLargeException e) {
            unpacked = most + 1;
            tooLarge(place, problems);
        } catch (IOException e) {
            problems.error(
                    RULE,
                    place,
                    "the " + archive.name() + " cannot be opened.",
                    captures.size() > before ? "save it again; what was read is kept." : "save it again.");
        }
    }

    private void readInside(
            CaptureFile file, CaptureArchive.Opened opened, int depth, List<Capture> captures, Problems problems) {
        for (var inner : opened.files()) {
            unpacked += inner.bytes().length;
            if (unpacked > most) {
                // where a file inside was too large, that was said of it
                if (unpacked - inner.bytes().length <= most) {
                    tooLarge(Place.of(file.name()), problems);
                }
                return;
            }
            read(inner, depth + 1, captures, problems);
        }
    }

    private void tooLarge(Place place, Problems problems) {
        problems.error(
                RULE,
                place,
                "it unpacks to more than " + (most >> 20) + " MB.",
                "unpack it, and import its files one by one; what stands before was read.");
    }

    private static void decode(CaptureFile file, List<Capture> captures, Problems problems) {
        var place = Place.of(file.name());
        var text = new TextDecoder().decode(file.bytes());
        if (isPdf(file.bytes())) {
            problems.error(RULE, place, "the file is a PDF.", "save the page as HTML or copy its text.");
        } else if (text.isEmpty()) {
            problems.error(RULE, place, "the file is not text.", "save the page as HTML or text, and import that.");
        } else if (text.get().isBlank()) {
            problems.error(RULE, place, "the file is empty.", "save the page again, or leave the file out.");
        } else {
            format(file, text.get(), captures, problems);
        }
    }

    private static boolean isPdf(byte[] bytes) {
        var begin = new String(bytes, 0, Math.min(PDF.length(), bytes.length), StandardCharsets.ISO_8859_1);
        return begin.equals(PDF);
    }

    private static void format(CaptureFile file, String text, List<Capture> captures, Problems problems) {
        for (var format : CaptureFormats.ALL) {
            var reading = format.read(text);
            if (reading instanceof Reading.Read read) {
                captures.add(new Capture(file.name(), file.sha256(), format.id(), at(read.content(), file.address())));
                return;
            }
            if (reading instanceof Reading.Several several) {
                addAll(several, file, format.id(), captures, problems);
                return;
            }
            if (reading instanceof Reading.Unreadable unreadable) {
                problems.error(RULE, Place.of(file.name()), unreadable.what(), unreadable.fix());
                return;
            }
        }
        throw new IllegalStateException("the last format takes every text");
    }

    private static void addAll(
            Reading.Several several, CaptureFile file, String format, List<Capture> captures, Problems problems) {
        for (int i = 0; i < several.parts().size(); i++) {
            var part = several.parts().get(i);
            var inner = file.inside(i + 1, part.source().getBytes(StandardCharsets.UTF_8), Optional.empty());
            captures.add(new Capture(inner.name(), inner.sha256(), format, part.content()));
        }
        if (several.withoutText() > 0) {
            problems.warning(
                    RULE,
                    Place.of(file.name()),
                    several.withoutText() + (several.withoutText() == 1 ? " article has" : " articles have")
                            + " no text.",
                    "save their pages, and import those.");
        }
    }

    private static CaptureContent at(CaptureContent content, Optional<String> address) {
        return content instanceof HtmlPage page && page.address().isEmpty()
                ? new HtmlPage(page.html(), address)
                : content;
    }
}
