package dev.dossier.extract;

import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import dev.dossier.domain.TimexValue.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Gives a moment in UTC, as systems note it, the zone that readers live in: where the page prints 24 February, 9:25 p.m. for
 * {@code 2020-02-25T02:25Z}, that is {@code 2020-02-24T21:25-05:00}.
 */
final class LocalDay {
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)(?<![\\d:.])(\\d{1,2})[:.h](\\d\\d)(?![\\d.])(?::\\d\\d)?\\s*([ap])?\\.?(?:m(?!\\p{L}))?");
    private static final int QUARTER = 15;
    /** No zone is further from UTC, in hours. */
    private static final int FARTHEST = 14;

    private static final int NEAREST = 12;

    private LocalDay() {}

    /** {@code date} in the zone in which {@code line} prints it on {@code day}; {@code date} itself where it does not. */
    static Optional<PublicationDate> of(PublicationDate date, LocalDate day, String line) {
        if (!(date.value() instanceof Moment moment)
                || !moment.offset().equals(Optional.of(ZoneOffset.UTC))
                || Math.abs(day.toEpochDay() - moment.first().toEpochDay()) != 1) {
            return Optional.empty();
        }
        return CLOCK.matcher(line)
                .results()
                .flatMap(clock -> at(moment, day, clock).stream())
                .findFirst()
                .map(local -> new PublicationDate(local, date.basis(), date.reason()));
    }

    /** Whether {@code date}, in UTC, was {@code day}, the one before or behind, in a zone where people live. */
    static boolean canBe(PublicationDate date, LocalDate day) {
        if (!isUtc(date.value()) || !(date.value() instanceof Moment moment)) {
            return false;
        }
        var later = day.toEpochDay() - moment.first().toEpochDay();
        var hour = moment.local().getHour();
        return later == 1 && hour >= 24 - FARTHEST || later == -1 && hour < NEAREST;
    }

    /** Whether {@code value} is a moment in UTC. */
    static boolean isUtc(TimexValue value) {
        return value instanceof Moment moment && moment.offset().equals(Optional.of(ZoneOffset.UTC));
    }

    private static Optional<TimexValue> at(Moment utc, LocalDate day, MatchResult clock) {
        var hour = Integer.parseInt(clock.group(1));
        var minute = Integer.parseInt(clock.group(2));
        var half = clock.group(3);
        var local = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        if (local > 23 || minute > 59) {
            return Optional.empty();
        }
        var printed = day.atTime(LocalTime.of(local, minute));
        var apart =
                Duration.between(utc.local().withSecond(0).withNano(0), printed).toMinutes();
        return apart % QUARTER == 0 && Math.abs(apart) <= FARTHEST * 60
                ? Optional.of(new Moment(
                        utc.local().plusMinutes(apart),
                        utc.precision(),
                        Optional.of(ZoneOffset.ofTotalSeconds((int) apart * 60))))
                : Optional.empty();
    }
}
