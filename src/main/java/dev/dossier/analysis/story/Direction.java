package dev.dossier.analysis.story;

import dev.dossier.domain.TimexValue;
import java.time.temporal.ChronoUnit;

/** Tells which of two articles comes from the other: by dates and credits, and by which of them has more of what both have. */
final class Direction {
    private Direction() {}

    /**
     * How likely it is that the first comes from the second, as log odds; 0 where nothing tells.
     *
     * @param forth what the first has of the second
     * @param back what the second has of the first
     */
    static double derived(Comparison forth, Comparison back) {
        return dates(forth.article(), forth.from()) + credits(forth, back) + completeness(forth, back);
    }

    /** Days from the end of the earlier date to the beginning of the later; 0 where they meet or are unknown. */
    static long daysBetween(Profile article, Profile from) {
        var later = article.article().published();
        var earlier = from.article().published();
        return later.isEmpty() || earlier.isEmpty()
                ? 0
                : Math.max(
                        0,
                        ChronoUnit.DAYS.between(
                                earlier.get().value().last(),
                                later.get().value().first()));
    }

    private static double dates(Profile article, Profile from) {
        var days = daysBetween(article, from) - daysBetween(from, article);
        return days == 0
                ? 0.7 * hours(article, from)
                : Math.max(-5, Math.min(5, 2 + Math.abs(days))) * Long.signum(days);
    }

    /** Within a day, the time of day, where both have one. */
    private static int hours(Profile article, Profile from) {
        var later = article.article().published().map(date -> date.value());
        var earlier = from.article().published().map(date -> date.value());
        return later.isPresent()
                        && earlier.isPresent()
                        && later.get() instanceof TimexValue.Moment one
                        && earlier.get() instanceof TimexValue.Moment other
                ? Integer.signum(one.local().compareTo(other.local()))
                : 0;
    }

    private static double credits(Comparison forth, Comparison back) {
        return credit(forth) - credit(back);
    }

    private static double credit(Comparison comparison) {
        var article = comparison.article();
        var from = comparison.from();
        return (Publishers.credited(article, from).isPresent() ? 3 : 0)
                + (Publishers.passedOn(article, from).isPresent()
                                && from.article().credits().via().size()
                                        < article.article().credits().via().size()
                        ? 3
                        : 0);
    }

    /** What is made from a text is contained in it, and shortens what it takes. */
    private static double completeness(Comparison forth, Comparison back) {
        var contained = 4 * (forth.told() - back.told()) + 3 * (forth.wording() - back.wording());
        var reporting = 0.5 * (back.ownSayings() - forth.ownSayings())
                + 0.5 * (back.ownVoices().size() - forth.ownVoices().size())
                + 0.3 * (back.ownAmounts() - forth.ownAmounts());
        return contained + Math.max(-2, Math.min(2, reporting));
    }
}
