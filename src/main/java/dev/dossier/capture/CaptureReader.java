package dev.dossier.capture;

import dev.dossier.domain.Capture;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the bytes of a saved file as a capture, in the first of {@link CaptureFormats#ALL} that knows it. */
public final class CaptureReader {
    /** Identifies the problems this class reports. */
    public static final String RULE = "unreadable-capture";

    /**
     * The capture, or empty after a problem was added: for an empty file, a binary one, or one whose format is known and broken.
     *
     * @param fileName the name that goes into the record, without folders; says nothing about the format
     */
    public Optional<Capture> read(String fileName, byte[] bytes, Problems problems) {
        var place = Place.of(fileName);
        var text = new TextDecoder().decode(bytes);
        if (text.isEmpty()) {
            problems.error(RULE, place, "the file is not text.", "save the page as HTML or text, and import that.");
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            problems.error(RULE, place, "the file is empty.", "save the page again, or leave the file out.");
            return Optional.empty();
        }
        return read(fileName, hash(bytes), text.get(), problems);
    }

    /** The SHA-256 of {@code bytes} as 64 hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<Capture> read(String fileName, String sha256, String text, Problems problems) {
        for (var format : CaptureFormats.ALL) {
            var reading = format.read(text);
            if (reading instanceof Reading.Read read) {
                return Optional.of(new Capture(fileName, sha256, format.id(), read.content()));
            }
            if (reading instanceof Reading.Unreadable unreadable) {
                problems.error(RULE, Place.of(fileName), unreadable.what(), unreadable.fix());
                return Optional.empty();
            }
        }
        throw new IllegalStateException("the last format takes every text");
    }
}
