package dev.dossier.analysis.story;

import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryEvidence.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds up what speaks for an article being a new report that quotes an old one. The same quotation in two articles is not enough: a speech
 * and a press conference belong to everybody. It tells when the speaker has told it to the old report's publisher, days before.
 */
final class FollowUpCard {
    private static final double START = -4;
    private static final int DAYS = 3;
    private static final double LEAST_TAKEN = 0.4;

    /** Below this the first sentences are about something else, and an old quotation is background. */
    private static final double SAME_MATTER = 0.18;

    private static final Pattern BACK = Pattern.compile(
            "\\b(last|earlier this|the previous|the same) (week|month|year|\\w+day|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december)\\b|\\b(days?|weeks?|months?) (ago|earlier|before)\\b"
                    + "|\\bat the time\\b|\\bon the day\\b|\\bin (january|february|march|april|may|june|july|august|september|october"
                    + "|november|december)\\b|\\bhad (said|told|warned|called|described)\\b");
    private static final Pattern PUBLIC = Pattern.compile("\\b(press|news) (conference|briefing)\\b"
            + "|\\b(told|to) (reporters|journalists|parliament|the (court|crowd|assembly))\\b"
            + "|\\bin (a|an|the|her|his|its|their) (\\w+ )?(speech|statement|address|ruling|broadcast|post)\\b"
            + "|\\btelevised\\b|\\bwrote on\\b|\\bposted\\b");

    private final Comparison found;
    private final EvidenceWords words;

    FollowUpCard(Comparison found) {
        this.found = found;
        this.words = new EvidenceWords(found);
    }

    static double sum(List<StoryEvidence> evidence) {
        return START + evidence.stream().mapToDouble(StoryEvidence::weight).sum();
    }

    /** The evidence, the strongest first. */
    List<StoryEvidence> evidence() {
        var credit = credit();
        return Scorecard.sorted(Stream.of(
                new StoryEvidence(Kind.QUOTATIONS, words.quotations(), 2 * Math.min(1.2, taken())),
                new StoryEvidence(Kind.STATEMENTS, words.statements(), statements()),
                new StoryEvidence(
                        Kind.CREDIT,
                        credit.isEmpty() ? place() : credit,
                        credit.isEmpty() ? weightOfPlace() : isLookingBack() ? 3 : 2),
                new StoryEvidence(Kind.DATES, dates(), days()),
                new StoryEvidence(Kind.OWN_REPORTING, words.own(false), hasOwn() ? 0.5 : -1),
                otherMatter(credit.isEmpty())));
    }

    private StoryEvidence otherMatter(boolean isUncredited) {
        var isOther = isUncredited && found.opening() < SAME_MATTER;
        return new StoryEvidence(Kind.OWN_REPORTING, isOther ? "begins with another matter" : "", isOther ? -3 : 0);
    }

    /** What stands in quotation marks in both; on one beat the same is soon reported twice, so that without marks its source must be named. */
    private Stream<Comparison.SharedSaying> takenSayings() {
        return found.sayings().stream()
                .filter(shared -> !shared.isReported()
                        || name(shared.saying().quote().passage().paragraph()).isPresent());
    }

    private double taken() {
        return takenSayings().mapToDouble(Comparison.SharedSaying::weight).sum();
    }

    private boolean hasOwn() {
        return found.ownSayings() + found.ownVoices().size() >= 0.8;
    }

    /** A statement that is not quoted counts where it is said whose it is. */
    private double statements() {
        return 1.4
                * Math.min(
                        1 - Math.min(1, found.sayingWeight()),
                        creditedStatements().count());
    }

    private IntStream creditedStatements() {
        return found.statements().stream()
                .mapToInt(point -> found.article().statements().get(point.at()).paragraph())
                .filter(paragraph -> name(paragraph).isPresent() && looksBack(paragraph) && !hasOwnSaying(paragraph))
                .distinct();
    }

    /** What is told to a publisher in the same paragraph may be told for the first time. */
    private boolean hasOwnSaying(int paragraph) {
        return found.article().sayings().stream()
                .filter(saying -> saying.quote().passage().paragraph() == paragraph)
                .anyMatch(saying -> found.sayings().stream()
                        .noneMatch(shared -> shared.saying().equals(saying)));
    }

    /** The paragraphs of the article that take something from the other. */
    private IntStream paragraphs() {
        return IntStream.concat(
                        takenSayings()
                                .mapToInt(shared ->
                                        shared.saying().quote().passage().paragraph()),
                        creditedStatements())
                .sorted()
                .distinct();
    }

    private Optional<String> name(int paragraph) {
        return Publishers.named(found.article(), found.article().lowText(paragraph), found.from());
    }

    /** The outlet to which it was told, where that is the old report's; with when that was. */
    private String credit() {
        return paragraphs()
                .boxed()
                .flatMap(paragraph -> name(paragraph).stream())
                .findFirst()
                .map(name -> "told to " + name + (isLookingBack() ? " before" : ""))
                .orElse("");
    }

    private String place() {
        return isPublic() ? "said in public" : isLookingBack() ? "told as something said before" : "";
    }

    private double weightOfPlace() {
        return isPublic() ? -1.5 : isLookingBack() ? 1 : 0;
    }

    /** In either of the two. */
    private boolean isPublic() {
        return paragraphs()
                        .anyMatch(paragraph -> PUBLIC.matcher(found.article().lowText(paragraph))
                                .find())
                || found.sayings().stream()
                        .anyMatch(shared -> PUBLIC.matcher(found.from().lowText(shared.paragraph()))
                                .find());
    }

    private boolean isLookingBack() {
        return paragraphs().anyMatch(this::looksBack);
    }

    private boolean looksBack(int paragraph) {
        return BACK.matcher(found.article().lowText(paragraph)).find();
    }

    private String dates() {
        return words.dates().isEmpty() ? "no later" : words.dates();
    }

    /** Nothing that is not taken over becomes a follow-up by its date. */
    private double days() {
        var days = Direction.daysBetween(found.article(), found.from());
        var isTaken = taken() >= LEAST_TAKEN || creditedStatements().findAny().isPresent();
        return days == 0 ? -2 : days >= DAYS && isTaken ? 2 : 0;
    }
}
