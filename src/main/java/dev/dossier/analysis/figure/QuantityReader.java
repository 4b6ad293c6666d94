package dev.dossier.analysis.figure;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the quantities of one article: its figures, each with its conversions and the words of its sentence. */
final class QuantityReader {
    private final ArticleFacts facts;
    private final Origin origin;
    private final Optional<LocalDate> published;
    private final Map<Integer, List<Mention>> mentions;
    private final Set<Slug> speakers;
    private final Map<Integer, ParagraphWords> paragraphs = new HashMap<>();

    QuantityReader(ArticleFacts facts, Origin origin) {
        this.facts = facts;
        this.origin = origin;
        this.published = facts.article().published().map(date -> date.value().first());
        this.mentions = facts.mentions().stream()
                .collect(Collectors.groupingBy(mention -> mention.passage().paragraph()));
        this.speakers = facts.quotes().stream()
                .map(Quote::speaker)
                .flatMap(speaker -> speaker.flatMap(s -> s.entity()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Where an article's figures come from.
     *
     * @param report the story, or the article that is a report of its own within it
     */
    record Origin(String story, String report, boolean isOwn) {}

    /** In text order. */
    List<Quantity> read() {
        var conversions = new HashMap<String, List<Figure>>();
        for (var figure : facts.figures()) {
            figure.conversionOf()
                    .ifPresent(of -> conversions
                            .computeIfAbsent(of.value(), id -> new ArrayList<>())
                            .add(figure));
        }
        var quantities = new ArrayList<Quantity>();
        for (var figure : facts.figures()) {
            if (figure.conversionOf().isEmpty()) {
                var tellings = new ArrayList<Figure>(List.of(figure));
                tellings.addAll(conversions.getOrDefault(figure.id().value(), List.of()));
                quantities.add(quantity(tellings));
            }
        }
        return quantities;
    }

    private ParagraphWords paragraph(int number) {
        return paragraphs.computeIfAbsent(
                number,
                key -> new ParagraphWords(
                        facts.article().body().block(key).text(), mentions.getOrDefault(key, List.of())));
    }

    private Quantity quantity(List<Figure> tellings) {
        var figure = tellings.get(0);
        var words = paragraph(figure.passage().paragraph());
        var at = figure.passage().span();
        var sentence = words.sentence(at);
        var clause = words.clause(at, sentence);
        var extents = new TreeMap<String, Extent>();
        tellings.forEach(telling -> extents.putIfAbsent(unit(telling), Extent.of(telling, factor(telling))));
        return new Quantity(
                List.copyOf(tellings),
                extents,
                origin.report(),
                origin.story(),
                origin.isOwn(),
                published,
                measure(figure),
                words.stems(sentence, at),
                words.stems(clause, at),
                entities(figure, sentence),
                words.has(ComparisonWords::isForecast, clause, at),
                words.has(ComparisonWords::isPart, sentence, at));
    }

    /** Shares and percentages are one, and so are years and months. */
    private static String unit(Figure figure) {
        return switch (figure.unit()) {
            case "fraction" -> "%";
            case "year", "quarter" -> "month";
            case "hour", "minute", "day", "week" -> "second";
            default -> figure.unit();
        };
    }

    private static double factor(Figure figure) {
        return switch (figure.unit()) {
            case "fraction" -> 100;
            case "year" -> 12;
            case "quarter" -> 3;
            case "minute" -> 60;
            case "hour" -> 3600;
            case "day" -> 86_400;
            case "week" -> 604_800;
            default -> 1;
        };
    }

    /** Without the names in it: {@code market} of {@code Chinese market}. */
    private Set<String> measure(Figure figure) {
        var told = figure.measures().orElse("");
        if (told.isEmpty()) {
            return Set.of();
        }
        var here = mentions.getOrDefault(figure.passage().paragraph(), List.of());
        for (var mention : here) {
            told = told.replace(mention.surface(), " ");
        }
        return new ParagraphWords(told, List.of()).stems(new Span(0, told.length()), new Span(0, 0));
    }

    /** Those of the sentence, without who is quoted when there are others; failing any, those of the paragraph. */
    private Set<String> entities(Figure figure, Span sentence) {
        var here = mentions.getOrDefault(figure.passage().paragraph(), List.of());
        var inSentence = new TreeSet<Slug>(figure.subjects());
        here.stream()
                .filter(mention -> sentence.contains(mention.passage().span()))
                .forEach(mention -> inSentence.add(mention.entity()));
        if (inSentence.isEmpty()) {
            here.forEach(mention -> inSentence.add(mention.entity()));
        }
        if (inSentence.stream().anyMatch(entity -> !speakers.contains(entity))) {
            inSentence.removeAll(speakers);
        }
        return inSentence.stream().map(Slug::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
