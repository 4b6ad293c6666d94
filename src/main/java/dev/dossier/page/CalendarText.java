package dev.dossier.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes lines of a calendar as RFC 5545 has them: they end in CRLF and are folded before they are longer than 75 octets. */
final class CalendarText {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** The beginning of a calendar; {@link #end()} closes it. */
    static CalendarText calendar(String name, String description) {
        var text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Dossier//Dossier//EN");
        text.line("CALSCALE:GREGORIAN");
        text.text("X-WR-CALNAME", name);
        if (!description.isBlank()) {
            text.text("X-WR-CALDESC", description.strip());
        }
        return text;
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
        var escaped = new StringBuilder(name).append(':');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').append(c);
            } else {
                escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        line(escaped.toString());
    }

    /** Never cuts a character. The blank that begins a folded line counts. */
    void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int needed = octets(character);
            if (octets + needed > OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += needed;
            i += Character.charCount(character);
        }
        out.append(END);
    }

    /** How many octets UTF-8 takes for a character. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** Lines that are written already. */
    void add(String lines) {
        out.append(lines);
    }

    void finish() {
        line("END:VEVENT");
    }

    void end() {
        line("END:VCALENDAR");
    }

    String text() {
        return out.toString();
    }
}
