package dev.dossier.cli;

import dev.dossier.cli.ImportOutcome.Status;
import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.StoryLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what became of the inputs of an import, as text for people or JSON for programs. */
record ImportReport(ImportedStories.Related related, boolean isDry) {
    private List<ImportOutcome> outcomes() {
        return related.outcomes();
    }

    /** One line an input, one for each story that is not written, and one with the totals. */
    String text() {
        return Stream.of(outcomes().stream().map(ImportReport::line), stories(), Stream.of(totals()))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(ImportOutcome outcome) {
        var line = new StringBuilder(outcome.status().label()).append(' ').append(outcome.capture());
        outcome.file().ifPresent(file -> line.append(" -> ").append(file));
        if (!outcome.reason().isEmpty()) {
            line.append(": ").append(outcome.reason());
        }
        if (outcome.status() != Status.SKIPPED) {
            outcome.article().ifPresent(article -> line.append(": ").append(facts(article)));
        }
        return line.toString();
    }

    private static String facts(Article article) {
        var capture = article.capture().orElseThrow();
        return kept(capture) + "; " + date(article) + "; " + publisher(article) + foreign(capture.foreign())
                + story(article.lineage());
    }

    private static String kept(CaptureRecord capture) {
        return String.format(
                Locale.ROOT,
                "%d characters kept, %d removed (%d %%)",
                capture.kept(),
                ownRemoved(capture),
                percent(capture.kept(), ownRemoved(capture)));
    }

    /** Of an article that stood beside another: what was removed from itself, without the rest of the capture. */
    private static int ownRemoved(CaptureRecord capture) {
        return capture.removed() - capture.rules().getOrDefault("other-article", 0);
    }

    private static long percent(int kept, int removed) {
        return Math.round(100.0 * removed / Math.max(1, kept + removed));
    }

    private static String date(Article article) {
        return article.published()
                .map(date -> "date " + date.value().iso() + " (" + basis(date.basis(), date.reason()) + ")")
                .orElse("no date");
    }

    private static String publisher(Article article) {
        return article.credits()
                .publisher()
                .map(credit -> "publisher " + credit.name() + " (" + basis(credit.basis(), credit.reason()) + ")")
                .orElse("no publisher");
    }

    private static String basis(Basis basis, String reason) {
        return basis.label() + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static String foreign(List<ForeignArticle> foreign) {
        var titles = foreign.stream().map(other -> "\"" + other.title() + "\"").collect(Collectors.joining(", "));
        return switch (foreign.size()) {
            case 0 -> "";
            case 1 -> "; 1 foreign article: " + titles;
            default -> "; " + foreign.size() + " foreign articles: " + titles;
        };
    }

    private static String story(Lineage lineage) {
        var reason = lineage.reason().isEmpty() ? "" : ": " + lineage.reason();
        return lineage.derivedFrom()
                .map(from -> "; " + lineage.role().label() + " of " + from + reason)
                .orElse("");
    }

    private Stream<String> stories() {
        return Stream.concat(
                related.older().stream().map(link -> told(link, " is likely ") + "; dossier suggest --write writes it"),
                related.possible().stream().map(link -> told(link, " may be ") + "; decide with dossier suggest"));
    }

    private static String told(StoryLink link, String is) {
        return link.article() + is + StoryWords.of(link) + ": " + link.told();
    }

    private String totals() {
        var counts = Stream.of(Status.values())
                .map(status -> count(status) + " " + status.label())
                .collect(Collectors.joining(", "));
        var inputs = outcomes().size() == 1 ? "1 input: " : outcomes().size() + " inputs: ";
        return inputs + counts + (isDry ? "; nothing written (--dry-run)" : "");
    }

    private long count(Status status) {
        return outcomes().stream().filter(outcome -> outcome.status() == status).count();
    }

    /**
     * One object: {@code captures}, in order; links of {@code older} articles to new ones, which are not written, and {@code possible}
     * ones; {@code totals} by status.
     */
    String json() {
        var totals = new LinkedHashMap<String, Object>();
        totals.put("inputs", outcomes().size());
        Stream.of(Status.values()).forEach(status -> totals.put(status.label(), count(status)));
        var report = new LinkedHashMap<String, Object>();
        report.put("dry_run", isDry);
        report.put("captures", outcomes().stream().map(ImportReport::object).toList());
        report.put("older", related.older().stream().map(SuggestionJson::link).toList());
        report.put(
                "possible",
                related.possible().stream().map(SuggestionJson::link).toList());
        report.put("totals", totals);
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(report).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> object(ImportOutcome outcome) {
        var object = new LinkedHashMap<String, Object>();
        object.put("capture", outcome.capture());
        object.put("status", outcome.status().label());
        if (!outcome.reason().isEmpty()) {
            object.put("reason", outcome.reason());
        }
        outcome.file().ifPresent(file -> object.put("file", file));
        outcome.article().ifPresent(article -> putFacts(object, article));
        return object;
    }

    private static void putFacts(Map<String, Object> object, Article article) {
        var capture = article.capture().orElseThrow();
        article.title().ifPresent(title -> object.put("title", title));
        object.put("format", capture.format());
        object.put("kept", capture.kept());
        object.put("removed", capture.removed());
        object.put("removed_percent", percent(capture.kept(), capture.removed()));
        object.put("rules", capture.rules());
        article.published().ifPresent(date -> {
            object.put("date", date.value().iso());
            object.put("date_precision", date.value().precision().label());
            object.put("date_basis", basis(date.basis(), date.reason()));
        });
        article.credits().publisher().ifPresent(credit -> {
            object.put("publisher", credit.name());
            object.put("publisher_basis", basis(credit.basis(), credit.reason()));
        });
        object.put(
                "via",
                article.credits().via().stream().map(credit -> credit.name()).toList());
        putStory(object, article.lineage());
        object.put(
                "foreign", capture.foreign().stream().map(ImportReport::object).toList());
    }

    private static void putStory(Map<String, Object> object, Lineage lineage) {
        lineage.derivedFrom().ifPresent(from -> {
            object.put("story", lineage.story().value());
            object.put("role", lineage.role().label());
            object.put("derived_from", from.value());
            object.put("story_basis", basis(lineage.basis(), lineage.reason()));
        });
    }

    private static Map<String, Object> object(ForeignArticle foreign) {
        var object = new LinkedHashMap<String, Object>();
        object.put("title", foreign.title());
        foreign.publisher().ifPresent(name -> object.put("publisher", name));
        foreign.date().ifPresent(date -> object.put("date", date.iso()));
        return object;
    }
}
