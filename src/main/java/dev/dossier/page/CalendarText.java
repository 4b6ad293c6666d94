package dev.dossier.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 has it: lines end in CRLF and are folded before they are longer than 75 octets. */
final class CalendarText {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    CalendarText(String name, String description) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Dossier//Dossier//EN");
        line("CALSCALE:GREGORIAN");
        text("X-WR-CALNAME", name);
        if (!description.isBlank()) {
            text("X-WR-CALDESC", description.strip());
        }
    }

    void begin(String uid) {
        line("BEGIN:VEVENT");
        line("UID:" + uid);
    }

    /** The midnight, in UTC, at which the entry is said to have been made. */
    void stamp(LocalDate day) {
        line("DTSTAMP:" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    }

    /** Whole days, the last one included; the end that is written is the day after. */
    void span(LocalDate first, LocalDate last) {
        line("DTSTART;VALUE=DATE:" + first.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + last.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    void text(String name, String value) {
        var escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
        line(name + ":" + escaped);
    }

    /** Never cuts a character: UTF-8 takes up to four octets for one. The blank that begins a folded line counts. */
    void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            int needed = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + needed > OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += needed;
            i += character.length();
        }
        out.append(END);
    }

    void finish() {
        line("END:VEVENT");
    }

    /** The whole text. */
    String end() {
        line("END:VCALENDAR");
        return out.toString();
    }
}
