package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import dev.dossier.extract.DumpSplitter.Parts;
import dev.dossier.extract.PrintedDate.Absolute;
import dev.dossier.extract.PrintedDate.Age;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates the articles of a dump: by a printed date; by a dateline with a year from elsewhere; by an age counted from the day of the
 * capture, which the articles beside it give away; by the month of those articles, when the text speaks of that time. Nothing else dates.
 */
final class DumpDates {
    /** A text that names a month without its year means the last one; a newer report would name the year. */
    private static final int MOST_MONTHS_BACK = 6;
    /** Related articles this far apart say nothing of one day's page. */
    private static final int MOST_DAYS_APART = 31;
    /** One related article can be old; two of one month are not chance. */
    private static final int FEWEST_DATED_NEIGHBOURS = 2;

    private static final Pattern MONTH_NAMED = Pattern.compile(
            "\\b(?:in|since|last|of|late|early|mid) (?:late |early |mid-)?(\\p{Lu}\\p{L}{2,8})\\b(?! \\d{4}|, \\d{4}| \\d{1,2}, \\d{4})");

    private final Parts parts;
    private final boolean hasRightsYear;
    private final Optional<Integer> year;
    private final Optional<LocalDate> captureDay;

    DumpDates(Parts parts) {
        this.parts = parts;
        var rightsYear = rightsYear();
        this.hasRightsYear = rightsYear.isPresent();
        this.year = rightsYear.or(this::neighboursYear);
        this.captureDay = captureDay();
    }

    /** The date of the main article. */
    Optional<PublicationDate> ofMain() {
        return of(parts.main()).or(this::byNeighbours);
    }

    /** The date of {@code article} by what stands in itself and by the day of the capture. */
    Optional<PublicationDate> of(DumpArticle article) {
        return printed(article)
                .or(() -> byDateline(article))
                .or(() -> byAge(article))
                .or(() -> byRights(article));
    }

    private static Optional<PublicationDate> printed(DumpArticle article) {
        return absolute(article).map(value -> new PublicationDate(value, Basis.EXPLICIT, ""));
    }

    private static Optional<TimexValue> absolute(DumpArticle article) {
        return article.date().filter(Absolute.class::isInstance).map(date -> ((Absolute) date).value());
    }

    private static Optional<Age> age(DumpArticle article) {
        return article.date().filter(Age.class::isInstance).map(Age.class::cast);
    }

    private Optional<PublicationDate> byDateline(DumpArticle article) {
        return datelineDay(article)
                .map(day -> inferred(new TimexValue.Day(day), "the dateline's day with the year " + yearSource()));
    }

    private Optional<LocalDate> datelineDay(DumpArticle article) {
        return article.dateline().flatMap(Dateline::day).flatMap(day -> year.map(day::atYear));
    }

    private Optional<PublicationDate> byAge(DumpArticle article) {
        return age(article)
                .flatMap(age -> captureDay.map(day -> {
                    var published = day.minusDays(age.days());
                    TimexValue value = age.isFine()
                            ? new TimexValue.Day(published)
                            : new TimexValue.Month(YearMonth.from(published));
                    return inferred(
                            value, "\"" + age.text() + "\", counted from the dated articles beside it" + yearRemark());
                }));
    }

    /** The newest day on which an article with both a date and an age puts the capture. */
    private Optional<LocalDate> captureDay() {
        return parts.foreign().stream()
                .flatMap(article -> age(article).filter(Age::isFine).stream()
                        .flatMap(age -> datelineDay(article).map(day -> day.plusDays(age.days())).stream()))
                .max(LocalDate::compareTo);
    }

    private static Optional<PublicationDate> byRights(DumpArticle article) {
        return article.rights().stream()
                .flatMap(rights -> rights.year().stream())
                .findFirst()
                .map(year -> inferred(new TimexValue.Year(year), "the year of the rights line"));
    }

    /** The month of the related articles, where they agree and the text names that month or one shortly before it. */
    private Optional<PublicationDate> byNeighbours() {
        var days = neighbours()
                .filter(value -> value instanceof TimexValue.Day)
                .map(TimexValue::first)
                .sorted()
                .toList();
        if (days.size() < FEWEST_DATED_NEIGHBOURS
                || days.get(0).plusDays(MOST_DAYS_APART).isBefore(days.get(days.size() - 1))) {
            return Optional.empty();
        }
        var month = YearMonth.from(days.get(days.size() - 1));
        return monthsNamed().stream()
                .filter(named -> Math.floorMod(month.getMonthValue() - named, 12) <= MOST_MONTHS_BACK)
                .findFirst()
                .map(named -> inferred(
                        new TimexValue.Month(month),
                        "the dates of the " + days.size() + " articles beside it, and the text speaks of "
                                + TimexValue.English.monthName(named)));
    }

    /** The months that the text names without a year, 1 to 12. */
    private List<Integer> monthsNamed() {
        var text = String.join("\n", parts.main().paragraphs());
        return MONTH_NAMED
                .matcher(text)
                .results()
                .flatMap(match -> DateReader.monthNumber(match.group(1).toLowerCase(Locale.ROOT)).stream())
                .toList();
    }

    private Stream<TimexValue> neighbours() {
        return parts.foreign().stream().flatMap(article -> absolute(article).stream());
    }

    private Optional<Integer> rightsYear() {
        return Stream.concat(Stream.of(parts.main()), parts.foreign().stream())
                .flatMap(article -> article.rights().stream())
                .flatMap(rights -> rights.year().stream())
                .findFirst();
    }

    private Optional<Integer> neighboursYear() {
        var years =
                neighbours().map(value -> value.first().getYear()).distinct().toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private String yearSource() {
        return hasRightsYear ? "of the rights line" : "of the articles beside it";
    }

    private String yearRemark() {
        return ", with the year " + yearSource();
    }

    private static PublicationDate inferred(TimexValue value, String reason) {
        return new PublicationDate(value, Basis.INFERRED, reason);
    }
}
