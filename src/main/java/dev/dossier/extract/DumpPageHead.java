package dev.dossier.extract;

import dev.dossier.extract.PrintedDate.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the lines that stand above the text of an article in a dump: title, date, publisher, authors, and chrome. */
final class DumpPageHead {
    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_NAME = 40;

    private final List<DumpLine> lines;
    private final Optional<String> repeatedTitle;
    private final Removals removals;

    /** Of {@code lines} above the text; what is no field is counted in {@code removals}. */
    DumpPageHead(List<DumpLine> lines, Optional<String> repeatedTitle, Removals removals) {
        this.lines = lines;
        this.repeatedTitle = repeatedTitle;
        this.removals = removals;
    }

    /** What the lines say. */
    record Fields(Optional<String> title, Optional<PrintedDate> date, Optional<String> outlet, List<String> authors) {}

    Fields read() {
        var title = repeatedTitle.or(this::likelyTitle);
        lines.forEach(line -> removals.add(rule(line, title), line.text()));
        var authors = lines.stream()
                .flatMap(line -> Byline.read(line.text()).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Fields(title, dates().stream().findFirst().map(Line::date), outlet(title), authors);
    }

    private static String rule(DumpLine line, Optional<String> title) {
        if (title.filter(line.text()::equals).isPresent()) {
            return "title";
        }
        if (line.date().isPresent()) {
            return "date-line";
        }
        return Byline.read(line.text()).isPresent() ? "byline" : line.rule().orElse("page-head");
    }

    private List<Line> dates() {
        return lines.stream().flatMap(line -> line.date().stream()).toList();
    }

    /** Run together with the date in one line, or in the line before or after the date's. */
    private Optional<String> outlet(Optional<String> title) {
        var inDateLine = dates().stream().flatMap(line -> line.name().stream()).findFirst();
        if (inDateLine.isPresent()) {
            return inDateLine.map(DumpPageHead::withoutBullet);
        }
        var candidates = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).date().isPresent()) {
                lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).stream()
                        .filter(line -> rule(line, title).equals("page-head"))
                        .map(line -> withoutBullet(line.text()))
                        .filter(DumpPageHead::isName)
                        .forEach(candidates::add);
            }
        }
        return candidates.stream().findFirst();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && !text.isEmpty()
                && text.indexOf(':') < 0
                && !Character.isLowerCase(text.codePointAt(0));
    }

    private static String withoutBullet(String text) {
        return text.replaceFirst("^[•·|*–-]\\s*", "").strip();
    }

    /** The last line that could be one before the date and the authors; above it stand menus and teasers. */
    private Optional<String> likelyTitle() {
        Predicate<DumpLine> isField =
                line -> line.date().isPresent() || Byline.read(line.text()).isPresent();
        var above = lines.stream().takeWhile(isField.negate()).toList();
        return above.stream()
                .filter(DumpPageHead::couldBeTitle)
                .map(DumpLine::text)
                .reduce((first, second) -> second);
    }

    private static boolean couldBeTitle(DumpLine line) {
        var text = line.text();
        var isLong = text.codePoints().anyMatch(Character::isIdeographic)
                ? text.length() >= SHORTEST_TITLE / 2
                : text.length() >= SHORTEST_TITLE && text.split(" ").length >= 3;
        return isLong
                && !text.endsWith(".")
                && !text.endsWith(":")
                && line.rule().isEmpty();
    }
}
