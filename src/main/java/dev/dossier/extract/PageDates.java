package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds when a page was published and updated: JSON-LD, {@code meta}, elements marked as dates, dates printed near the title, the page's
 * address, its scripts. A date of update stands in for the other only where there is nothing else, and is then inferred.
 */
final class PageDates {
    private static final Pattern URL_DAY = Pattern.compile("(?<=[/_-])((?:19|20)\\d\\d)"
            + "(?:([/_-])(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\2(0?[1-9]|[12]\\d|3[01])"
            + "|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?=[/_.-]|$)");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)\\\\?\"(?:date_?published|published_?(?:at|on|date|time)|publi(?:sh|cation)_?(?:date|time)|first_?published(?:_?(?:at|date|time))?|pub_?date)\\\\?\"\\s*:\\s*\\\\?\"((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"\\\\]{0,20})\\\\?\"");

    private final Document page;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final PageDay reader;
    private final DateMarks marks;
    private final DateLines lines;

    PageDates(
            Document page,
            PageElements elements,
            List<PageLines.Line> lines,
            PageMeta meta,
            JsonLdArticle linked,
            PageDay reader,
            Optional<String> title) {
        this.page = page;
        this.meta = meta;
        this.linked = linked;
        this.reader = reader;
        this.marks = new DateMarks(elements, reader);
        this.lines = new DateLines(lines, reader, title);
    }

    /**
     * When the page was published.
     *
     * @param basis where it was found: {@code json-ld}, {@code meta}, {@code byline}, {@code url}, {@code inferred}
     */
    record Found(PublicationDate date, String basis) {}

    /** When the page was published; absent where nothing tells. */
    Optional<Found> published() {
        return stated().or(() -> found(marks.marked().or(() -> lines.nearTitle(DateMarks::isNamed)), "byline"))
                .or(() -> found(reader.first(meta.all(DateMeta.DATED).stream()), "meta"))
                .or(this::seen)
                .or(() -> found(lines.leading(), "byline"))
                .or(() -> found(inScripts(), "inferred"))
                .or(() -> found(ofUpdate(), "inferred"))
                .map(this::inLocalZone);
    }

    /** What the page declares; of two dates, that which it also prints by its title. */
    private Optional<Found> stated() {
        var inLinked = found(reader.first(linked.published().stream()), "json-ld");
        var inMeta = found(reader.first(meta.all(DateMeta.PUBLISHED).stream()), "meta");
        var isMetaPrinted = inLinked.isPresent()
                && inMeta.isPresent()
                && !day(inLinked.get()).equals(day(inMeta.get()))
                && isPrinted(inMeta.get())
                && !isPrinted(inLinked.get());
        return isMetaPrinted ? inMeta : inLinked.or(() -> inMeta);
    }

    private static java.time.LocalDate day(Found found) {
        return found.date().value().first();
    }

    private boolean isPrinted(Found found) {
        return lines.textsNearTitle()
                .flatMap(text -> reader.read(text).stream())
                .anyMatch(date -> date.value().first().equals(day(found)));
    }

    /** What stands in a line near the title or in the address; where they differ, the address is right. */
    private Optional<Found> seen() {
        var day = ofAddress();
        return found(
                        lines.nearTitle(line -> true)
                                .filter(printed -> day.isEmpty()
                                        || day.get()
                                                .value()
                                                .first()
                                                .equals(printed.value().first())),
                        "byline")
                .or(() -> found(day, "url"))
                .or(() -> found(marks.named().or(lines::any).or(lines::labelled), "byline"));
    }

    /** A date that had to be guessed is inferred, wherever it stands. */
    private static Optional<Found> found(Optional<PublicationDate> date, String basis) {
        return date.map(value ->
                new Found(value, value.basis() == Basis.INFERRED && !basis.equals("url") ? "inferred" : basis));
    }

    private Found inLocalZone(Found found) {
        return !LocalDay.isUtc(found.date().value()) || isPrinted(found) ? found : local(found);
    }

    private Found local(Found found) {
        return lines.textsNearTitle()
                .flatMap(text -> reader.read(text).stream()
                        .flatMap(date -> LocalDay.of(found.date(), date.value().first(), text).stream()))
                .findFirst()
                .map(date -> new Found(date, found.basis()))
                .or(() -> ofAddress()
                        .filter(day -> LocalDay.canBe(found.date(), day.value().first()))
                        .map(day -> new Found(day, "url")))
                .orElse(found);
    }

    /** When it was last changed. */
    Optional<TimexValue> updated() {
        return reader.first(Stream.concat(linked.updated().stream(), meta.all(DateMeta.UPDATED).stream()))
                .map(PublicationDate::value);
    }

    /** {@code json-ld}, {@code meta}; empty where no date of update is known. */
    String updatedBasis() {
        return updated().isEmpty()
                ? ""
                : reader.first(linked.updated().stream()).isPresent() ? "json-ld" : "meta";
    }

    private Optional<PublicationDate> ofAddress() {
        return PageAddresses.of(page, meta, linked)
                .map(TrackingParameters::withoutArchive)
                .flatMap(url -> URL_DAY.matcher(url.toLowerCase(Locale.ROOT)).results())
                .flatMap(m -> {
                    var month = m.group(3) == null ? m.group(5) : m.group(3);
                    var day = m.group(3) == null ? m.group(6) : m.group(4);
                    return reader
                            .first(Stream.of(
                                    m.group(1) + "-" + month + "-" + day, day + " " + month + " " + m.group(1)))
                            .stream();
                })
                .findFirst()
                .map(date -> new PublicationDate(date.value(), Basis.INFERRED, "the page's address"));
    }

    /** What the page's data for its scripts says, where it speaks of one day only. */
    private Optional<PublicationDate> inScripts() {
        var dates = page.getElementsByTag("script").stream()
                .flatMap(script -> IN_SCRIPT.matcher(script.data()).results())
                .flatMap(match -> reader.read(match.group(1)).stream())
                .toList();
        return dates.stream().map(date -> date.value().first()).distinct().count() == 1
                ? Optional.of(new PublicationDate(dates.get(0).value(), Basis.INFERRED, "the page's scripts"))
                : Optional.empty();
    }

    private Optional<PublicationDate> ofUpdate() {
        return updated()
                .or(() -> lines.ofUpdate().map(PublicationDate::value))
                .map(value -> new PublicationDate(value, Basis.INFERRED, "the page's last change"));
    }
}
