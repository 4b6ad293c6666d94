package dev.dossier.extract;

import dev.dossier.domain.Precision;
import dev.dossier.domain.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the date of publication that a page prints: near its title, in a line that says what the date is, or before the first sentence. */
final class DateLines {
    static final Pattern UPDATE = Pattern.compile(
            "(?iu)update|aktualisier|geändert|letzte (?:ä|bearb)|modifi|revised|mis à jour|mise à jour|actualizad|actualización|atualizad|aggiornat|ultima modifica|bijgewerkt|"
                    + "gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|обновлен|изменен|оновлен|更新|修正|수정|aktualizowan|aktualizac|frissít|güncel|zuletzt|last edited|ενημέρωση");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:published|posted|first published|publication date|date published|veröffentlicht|erschienen|erstellt|gepostet|publi(?:é|ée|cado|cada|cation)|"
                    + "mis en ligne|pubblicato|publicerad|publisert|offentliggjort|julkaistu|gepubliceerd|geplaatst|opublikowano|zveřejněno|megjelent|yayınlanma|"
                    + "опубликовано|дата публикации|опубліковано|发布(?:时间|日期)?|发表(?:于|时间)?|日期|時間|公開日|掲載|등록|입력)(?!\\p{L})");
    private static final Pattern LEADING =
            Pattern.compile("[(\\[]?(.{4,20}?(?:19|20)\\d\\d)[)\\]]?(?:\\s*[-–—:|,.„“\"]|\\s).*", Pattern.DOTALL);
    private static final String ELSEWHERE =
            "aside, nav, [class*=comment], [id*=comment], [class*=related], [class*=teaser]";
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_SENTENCE = 400;
    private static final int AROUND_LABEL = 45;
    private static final int SHORT_LINE = 60;
    private static final int LINES_AFTER_TITLE = 14;
    private static final int LINES_BEFORE_TITLE = 8;
    private static final int LINES_OF_LEAD = 6;

    private final List<PageLines.Line> lines;
    private final PageDay reader;
    private final int title;

    DateLines(List<PageLines.Line> lines, PageDay reader, Optional<String> title) {
        this.lines = lines;
        this.reader = reader;
        this.title = titleLine(lines, title.map(SiteNames::key).orElse(""));
    }

    private static int titleLine(List<PageLines.Line> lines, String key) {
        var found = -1;
        for (int i = 0; i < lines.size() && !key.isEmpty(); i++) {
            var element = lines.get(i).element();
            if (SiteNames.key(lines.get(i).text()).equals(key)) {
                var isHeading = element.normalName().matches("h[1-3]") || element.closest("h1, h2") != null;
                if (isHeading) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        for (int i = 0; i < lines.size() && found < 0; i++) {
            found = lines.get(i).element().closest("h1") != null ? i : -1;
        }
        return found;
    }

    /** The date of a line near the title for which {@code isWanted} holds: behind the title, then above it, the nearest first. */
    Optional<PublicationDate> nearTitle(Predicate<PageLines.Line> isWanted) {
        return first(near().stream().filter(isWanted));
    }

    private List<PageLines.Line> near() {
        var near = new ArrayList<PageLines.Line>();
        for (int i = title + 1; i < lines.size() && i <= title + LINES_AFTER_TITLE && title >= 0; i++) {
            near.add(lines.get(i));
        }
        for (int i = title - 1; i >= Math.max(0, title - LINES_BEFORE_TITLE); i--) {
            near.add(lines.get(i));
        }
        return near;
    }

    /** The date beside a word for publication, in a line anywhere but in comments and the like. */
    Optional<PublicationDate> labelled() {
        return lines.stream()
                .filter(line -> line.text().length() < LONGEST_SENTENCE)
                .flatMap(line -> PUBLISHED
                        .matcher(line.text())
                        .results()
                        .flatMap(label -> day(around(line.text(), label)).stream())
                        .filter(date -> line.element().closest(ELSEWHERE) == null))
                .findFirst();
    }

    private static String around(String text, MatchResult label) {
        return text.substring(
                Math.max(0, label.start() - AROUND_LABEL), Math.min(text.length(), label.end() + AROUND_LABEL));
    }

    /** The date of any short line. */
    Optional<PublicationDate> any() {
        return first(lines.stream().filter(line -> line.text().length() < SHORT_LINE));
    }

    /** The date that the text begins with, or its title. */
    Optional<PublicationDate> leading() {
        return lines.subList(Math.max(0, title), Math.min(lines.size(), Math.max(0, title) + LINES_OF_LEAD)).stream()
                .map(line -> LEADING.matcher(line.text()))
                .filter(Matcher::matches)
                .flatMap(match -> day(match.group(1)).stream())
                .findFirst();
    }

    /** The date of a line that says to be about the last change. */
    Optional<PublicationDate> ofUpdate() {
        return lines.stream()
                .filter(line -> line.text().length() < LONGEST_LINE
                        && UPDATE.matcher(line.text()).find())
                .flatMap(line -> day(line.text()).stream())
                .findFirst();
    }

    private Optional<PublicationDate> first(Stream<PageLines.Line> candidates) {
        return candidates
                .filter(line -> line.text().length() < LONGEST_LINE
                        && !UPDATE.matcher(line.text()).lookingAt())
                .flatMap(line -> day(line.text()).stream())
                .findFirst();
    }

    private Optional<PublicationDate> day(String text) {
        return reader.read(text).filter(date -> date.value().precision().compareTo(Precision.DAY) <= 0);
    }

    /** The texts of the lines near the title. */
    Stream<String> textsNearTitle() {
        return near().stream().map(PageLines.Line::text).filter(text -> text.length() < LONGEST_LINE);
    }
}
