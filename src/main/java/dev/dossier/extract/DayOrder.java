package dev.dossier.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a page writes 5 June as {@code 6/5/2025} or as {@code 5/6/2025}: by its other dates, of which {@code 6/25/2025} can be read
 * in one way only; by its country; by its language. English alone does not tell.
 */
final class DayOrder {
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)\\d\\d(?![\\d/-])");
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU");
    /** Both orders are in use. */
    private static final Set<String> MIXED = Set.of("CA");
    /** Endings of hosts that are no country's, or have become none. */
    private static final Set<String> NO_COUNTRY =
            Set.of("TV", "IO", "ME", "CO", "AI", "LY", "FM", "CC", "EU", "TO", "GG");

    private static final int COUNTRY = 2;
    private static final int MONTHS = 12;

    private DayOrder() {}

    /** Whether the month stands first; absent where it cannot be known. */
    static Optional<Boolean> isMonthFirst(Optional<String> lang, Optional<String> host, List<PageLines.Line> lines) {
        return byOthers(lines)
                .or(() -> lang.filter(code -> code.length() > COUNTRY)
                        .map(code -> code.substring(code.lastIndexOf('-') + 1))
                        .flatMap(DayOrder::byCountry))
                .or(() -> host.map(name ->
                                name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT))
                        .filter(end -> end.length() == COUNTRY && !NO_COUNTRY.contains(end))
                        .flatMap(DayOrder::byCountry))
                .or(() -> lang.filter(code -> !code.startsWith("en")).map(code -> false));
    }

    private static Optional<Boolean> byCountry(String country) {
        return MIXED.contains(country) || country.length() != COUNTRY
                ? Optional.empty()
                : Optional.of(MONTH_FIRST.contains(country));
    }

    private static Optional<Boolean> byOthers(List<PageLines.Line> lines) {
        var orders = lines.stream()
                .flatMap(line -> NUMERIC.matcher(line.text()).results())
                .filter(date -> Integer.parseInt(date.group(1)) > MONTHS ^ Integer.parseInt(date.group(3)) > MONTHS)
                .map(date -> Integer.parseInt(date.group(3)) > MONTHS)
                .distinct()
                .toList();
        return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
    }
}
