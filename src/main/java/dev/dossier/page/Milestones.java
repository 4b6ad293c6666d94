package dev.dossier.page;

import dev.dossier.domain.Event;
import dev.dossier.domain.Precision;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.EventView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the events that a reader should know first, and says of each why. What weighs: how many independent reports tell it, how exactly
 * it is dated, how many known entities take part, whether a number stands in it. Of one month only the heaviest is a milestone, so that
 * the days with most reports do not push everything else out. Forecasts and lines that lean on the sentence before are none.
 */
final class Milestones {
    private static final int MOST_NAMES = 3;
    private static final int WEIGHING_NAMES = 2;
    private static final int REPORT_WEIGHT = 3;
    private static final int DAY_WEIGHT = 3;
    private static final int FIGURE_WEIGHT = 2;
    private static final int PINNED_WEIGHT = 1000;

    private final Catalogue catalogue;
    private final EventViews events;

    Milestones(Catalogue catalogue, EventViews events) {
        this.catalogue = catalogue;
        this.events = events;
    }

    private record Candidate(Event event, boolean pinned, int reports, List<String> names, boolean hasFigure) {
        int weight() {
            var precision = event.when().precision();
            return (pinned ? PINNED_WEIGHT : 0)
                    + REPORT_WEIGHT * (reports - 1)
                    + (isExact() ? DAY_WEIGHT : precision == Precision.MONTH ? 1 : 0)
                    + Math.min(names.size(), WEIGHING_NAMES)
                    + (hasFigure ? FIGURE_WEIGHT : 0);
        }

        private boolean isExact() {
            return event.when().precision().compareTo(Precision.DAY) <= 0;
        }

        String why() {
            var parts = new ArrayList<String>();
            if (pinned) {
                parts.add("is pinned");
            }
            if (reports > 1) {
                parts.add("is told by " + reports + " independent reports");
            }
            if (isExact()) {
                parts.add("has an exact day");
            }
            if (!names.isEmpty()) {
                parts.add("names " + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES))));
            }
            if (hasFigure) {
                parts.add("has a figure");
            }
            return String.join("; ", parts);
        }
    }

    /** At most so many, in order of time. {@code leads} are the tellings to show, one an event. */
    List<EventView> choose(List<Event> leads, int most) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (var event : leads) {
            candidate(event).ifPresent(c -> best.merge(stretch(c), c, Milestones::heavier));
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -c.weight())
                        .thenComparing(c -> c.event().when(), Comparator.reverseOrder())
                        .thenComparing(c -> c.event().id()))
                .limit(most)
                .sorted(Comparator.comparing((Candidate c) -> c.event().when())
                        .thenComparing(c -> c.event().id()))
                .map(c -> events.print(c.event(), c.why()))
                .toList();
    }

    /** Pinned ones stand for themselves, others for their month; what is dated by the year for that year. */
    private static String stretch(Candidate candidate) {
        var when = candidate.event().when();
        if (candidate.pinned()) {
            return candidate.event().id().value();
        }
        return when.precision().compareTo(Precision.MONTH) <= 0
                ? when.first().toString().substring(0, "2025-01".length())
                : when.iso();
    }

    private static Candidate heavier(Candidate a, Candidate b) {
        return b.weight() > a.weight() ? b : a;
    }

    private Optional<Candidate> candidate(Event event) {
        var pinned = catalogue.isPinned(catalogue.cluster(event));
        var isClear = events.hasHappened(event)
                && !Openings.leans(event.sentence())
                && catalogue.quotable(event.passage().article());
        if (!pinned && !isClear) {
            return Optional.empty();
        }
        return Optional.of(
                new Candidate(event, pinned, events.counts(event).independent(), names(event), hasFigure(event)));
    }

    private List<String> names(Event event) {
        return event.entities().stream()
                .map((Slug slug) -> catalogue.entity(slug))
                .flatMap(Optional::stream)
                .map(entity -> entity.name())
                .toList();
    }

    private boolean hasFigure(Event event) {
        return catalogue.facts(event.passage().article()).figures().stream()
                .anyMatch(figure -> figure.passage().paragraph()
                                == event.passage().paragraph()
                        && event.passage().span().contains(figure.passage().span()));
    }
}
