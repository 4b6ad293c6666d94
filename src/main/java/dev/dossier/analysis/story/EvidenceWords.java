package dev.dossier.analysis.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a comparison has found, in words for people; empty where there is nothing to tell. */
final class EvidenceWords {
    private static final int NAMED = 3;

    private final Comparison found;

    EvidenceWords(Comparison found) {
        this.found = found;
    }

    String wording() {
        var percent = Math.round(100 * found.wording());
        return percent == 0 ? "" : percent + " % of the wording";
    }

    /** {@code 9 quotations of 4 speakers, 2 of them without marks}. */
    String quotations() {
        var all = found.sayings();
        var speakers = all.stream()
                .mapToInt(Comparison.SharedSaying::speaker)
                .filter(speaker -> speaker != 0)
                .distinct()
                .count();
        var reported = all.stream().filter(Comparison.SharedSaying::isReported).count();
        return all.isEmpty()
                ? ""
                : count(all.size(), "quotation")
                        + (speakers == 0 ? "" : " of " + count(speakers, "speaker"))
                        + (reported == 0 ? "" : " (" + reported + " without marks on one side)");
    }

    String statements() {
        return found.statements().isEmpty()
                ? ""
                : found.statements().size() + " of "
                        + count(found.article().statements().size(), "sentence") + " told there";
    }

    String order() {
        if (found.rareWords() == 0) {
            return "no rare word in common";
        }
        var order = found.order() > 0.9
                ? "in the same order"
                : found.order() > 0.5
                        ? "mostly in the same order"
                        : found.order() > 0.2 ? "partly in the same order" : "in another order";
        return count(found.rareWords(), "rare word") + " " + order;
    }

    String speakers() {
        var names = found.voices().stream()
                .filter(Comparison.SharedVoice::isDescribedAlike)
                .map(shared -> shared.voice().name())
                .toList();
        return names.isEmpty() ? "" : listed(names) + " described alike";
    }

    String figures() {
        return listed(found.amounts().stream()
                .filter(shared -> shared.weight() > 0.2)
                .sorted(java.util.Comparator.comparingDouble(shared -> -shared.weight()))
                .map(shared -> shared.amount().text())
                .toList());
    }

    String credit() {
        var credited = Publishers.credited(found.article(), found.from()).map(name -> "names " + name);
        var passedOn = Publishers.passedOn(found.article(), found.from()).map(name -> "passed on from " + name);
        var told = Publishers.toldBoth(found.article(), found.from()).map(name -> "both say “told " + name + "”");
        return passedOn.or(() -> credited).or(() -> told).orElse("");
    }

    String dates() {
        var days = Direction.daysBetween(found.article(), found.from());
        return days == 0 ? "" : count(days, "day") + " later";
    }

    /** {@code 3 quotations, 2 speakers and 4 figures of its own}; of little, {@code nothing of its own but 1 figure}. */
    String own(boolean isLittle) {
        var parts = new ArrayList<String>();
        add(parts, Math.round(found.ownSayings()), "quotation");
        add(parts, found.ownVoices().size(), "speaker");
        add(parts, Math.round(found.ownAmounts()), "figure");
        var names = Math.round(100 * found.ownNames());
        if (names >= 40) {
            parts.add(names + " % of the names");
        }
        if (parts.isEmpty()) {
            return "nothing of its own";
        }
        return isLittle ? "nothing of its own but " + listed(parts) : listed(parts) + " of its own";
    }

    private static void add(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(count(number, what));
        }
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%d %s%s", number, what, number == 1 ? "" : "s");
    }

    private static String listed(List<String> parts) {
        if (parts.size() > NAMED) {
            return String.join(", ", parts.subList(0, NAMED)) + " and " + (parts.size() - NAMED) + " more";
        }
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }
}
