package dev.dossier.page.view;

import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.Optional;

/**
 * A date for reading.
 *
 * @param text in full, such as {@code 14 March 2025}
 * @param brief for furniture, such as {@code 14 Mar 2025}
 * @param datetime the value of the {@code datetime} attribute; absent where HTML has no form for it, as for a decade
 * @param precision {@code day}, {@code month} …; empty for an unknown date and where the text tells it
 * @param basis why the date is taken to be so; empty where it is printed
 */
public record DateView(String text, String brief, Optional<String> datetime, String precision, String basis) {
    public static final DateView UNKNOWN = new DateView("Date unknown", "undated", Optional.empty(), "", "");
    private static final int BRIEF_MONTH = 3;

    /** The date of an article. */
    public static DateView of(Optional<PublicationDate> published) {
        return published.map(DateView::of).orElse(UNKNOWN);
    }

    private static DateView of(PublicationDate published) {
        var basis = published.reason().isEmpty() ? published.basis().label() : published.reason();
        return of(published.value(), published.reason().isEmpty() && basis.equals("explicit") ? "" : basis);
    }

    public static DateView of(TimexValue value, String basis) {
        var label = value.precision().label();
        return new DateView(value.display(), brief(value), datetime(value), label, basis);
    }

    /** The same date in words that tell its precision themselves. */
    public DateView withText(String words) {
        return new DateView(words, words, datetime, "", basis);
    }

    private static String brief(TimexValue value) {
        var day = value.first();
        var month = TimexValue.English.monthName(day.getMonthValue()).substring(0, BRIEF_MONTH);
        return switch (value.precision()) {
            case SECOND, MINUTE, DAY -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case MONTH -> month + " " + day.getYear();
            default -> value.display();
        };
    }

    private static Optional<String> datetime(TimexValue value) {
        return switch (value.precision()) {
            case SECOND, MINUTE, DAY, WEEK, MONTH, YEAR -> Optional.of(value.iso());
            default -> Optional.empty();
        };
    }
}
