package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the dates of one page. Where day and month could be told apart in two ways, the rest of the page decides, and the date is
 * inferred; where nothing decides, there is no date.
 */
final class PageDay {
    private static final int LONGEST_TEXT = 120;
    /** The web is no older. */
    private static final int EARLIEST = 1990;

    private static final DateReader SURE = new DateReader();
    private static final DateReader MONTH_FIRST = new DateReader(Optional.of(true));
    private static final DateReader DAY_FIRST = new DateReader(Optional.of(false));

    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d ?[/|-] ?\\d");

    private final Optional<String> lang;
    private final Optional<String> host;
    private final List<PageLines.Line> lines;
    /** Read when they are asked for first. */
    private Optional<Set<LocalDate>> others = Optional.empty();

    PageDay(Optional<String> lang, Optional<String> host, List<PageLines.Line> lines) {
        this.lang = lang;
        this.host = host;
        this.lines = lines;
    }

    /** The first date in {@code text}. */
    Optional<PublicationDate> read(String text) {
        if (text.length() > LONGEST_TEXT || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var sure = SURE.read(text).filter(PageDay::isOfTheWeb);
        return sure.map(value -> new PublicationDate(value, Basis.EXPLICIT, ""))
                .or(() -> settled(text)
                        .filter(PageDay::isOfTheWeb)
                        .map(value -> new PublicationDate(
                                value, Basis.INFERRED, "day and month could stand in either order")));
    }

    /** The first date in the first of {@code texts} that has one. */
    Optional<PublicationDate> first(Stream<String> texts) {
        return texts.flatMap(text -> read(text).stream()).findFirst();
    }

    private Optional<TimexValue> settled(String text) {
        if (!TWO_NUMBERS.matcher(text).find()) {
            return Optional.empty();
        }
        var asMonth = MONTH_FIRST.read(text);
        var asDay = DAY_FIRST.read(text);
        if (asMonth.isEmpty() || asDay.isEmpty()) {
            return Optional.empty();
        }
        var others = otherDays();
        var isMonthSeen = others.contains(asMonth.get().first());
        var isDaySeen = others.contains(asDay.get().first());
        return isMonthSeen == isDaySeen
                ? DayOrder.isMonthFirst(lang, host, lines).flatMap(isMonthFirst -> isMonthFirst ? asMonth : asDay)
                : isMonthSeen ? asMonth : asDay;
    }

    private Set<LocalDate> otherDays() {
        if (others.isEmpty()) {
            others = Optional.of(days());
        }
        return others.get();
    }

    private Set<LocalDate> days() {
        return lines.stream()
                .filter(line -> line.text().length() <= LONGEST_TEXT)
                .flatMap(line -> SURE.read(line.text()).stream())
                .map(TimexValue::first)
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheWeb(TimexValue value) {
        return value.first().getYear() >= EARLIEST;
    }
}
