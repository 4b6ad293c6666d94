package dev.dossier.analysis;

import dev.dossier.analysis.drift.DriftFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.DriftKind;
import dev.dossier.domain.Quote;
import dev.dossier.domain.QuoteVariant;
import dev.dossier.domain.SharedQuote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.text.Shingles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What became of the quotations of the labelled story, against {@code relations.json}.
 *
 * <p>A label's words for changes are kinds of ours: sentence-dropped, partly-dropped, truncated, intensifier-dropped are SHORTENED;
 * intensifier-added, fact-added, causality-added are ADDED; hedge-dropped, hedge-added, comparison-dropped, scope-changed and
 * speaker-changed have their own; merged is JOINED; indirect-to-direct is REPORTED_TO_DIRECT; direct-to-indirect and quote-marks-dropped
 * are DIRECT_TO_REPORTED; attribution-dropped and direct-to-unattributed are ATTRIBUTION_DROPPED; reworded and claim-changed are REWORDED.
 * No kind stands for identical, punctuation-only, spelling-only, contraction and abbreviation-expanded, nor for outlet-dropped and
 * description-shortened, which tell of the attribution and not of the words.
 */
final class DriftBench {
    private final List<JsonNode> labels = new ArrayList<>();
    private final Map<String, String> captures = new TreeMap<>();
    private final List<SharedQuote> found;
    private final Map<Slug, ArticleFacts> facts = new TreeMap<>();

    DriftBench(Function<Gold, Article> article) {
        var relations = Gold.relations();
        relations.get("shared_quotes").forEach(labels::add);
        var finder = new FactFinder(Gold.gazetteer());
        var members = new ArrayList<Article>();
        for (var member : relations.get("stories").get(0).get("captures")) {
            var capture = member.get("capture").asString();
            var gold = Gold.all().stream()
                    .filter(g -> capture.startsWith(g.name()))
                    .findFirst()
                    .orElseThrow();
            var text = article.apply(gold);
            facts.put(text.slug(), finder.find(text));
            captures.put(capture, text.slug().value());
            members.add(text);
        }
        found = new DriftFinder().find(new Story(members.get(0).slug(), members), facts);
    }

    /** A label and what was found for it. */
    record Row(String id, String form, String wanted, Set<DriftKind> kinds, Optional<QuoteVariant> variant) {
        boolean isAligned() {
            return form.equals("absent") == variant.isEmpty();
        }

        boolean isMarked() {
            return form.equals("direct") || form.equals("mixed");
        }

        boolean hasRightKinds() {
            return variant.isPresent() && kinds.equals(Set.copyOf(variant.get().changes()));
        }
    }

    List<SharedQuote> found() {
        return found;
    }

    /** For each labelled variant the one that was found; for an absent one whatever was found in that capture. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var label : labels) {
            var shared = shared(label);
            for (var variant : label.get("variants")) {
                rows.add(row(label.get("id").asString(), shared, variant));
            }
        }
        return rows;
    }

    private Row row(String id, List<SharedQuote> shared, JsonNode label) {
        var article = captures.get(label.get("capture").asString());
        var form = label.get("form").asString();
        var variant = shared.stream()
                .flatMap(s -> s.variants().stream())
                .filter(v -> v.passage().article().value().equals(article))
                .filter(v -> form.equals("absent") || isHit(v, label, form))
                .findFirst();
        var where = label.get("capture").asString().substring(0, 3) + " P"
                + label.get("paragraph").asString();
        return new Row(id + " " + where, form, Gold.text(label, "text").orElse(""), kinds(label), variant);
    }

    private static boolean isHit(QuoteVariant variant, JsonNode label, String form) {
        return variant.passage().paragraph() == label.get("paragraph").asInt()
                && form(variant).equals(form)
                && isAlike(variant.text(), label.get("text").asString());
    }

    static String form(QuoteVariant variant) {
        return variant.quotes().stream()
                .map(Quote::kind)
                .findFirst()
                .map(Quote.Kind::label)
                .orElse("unattributed");
    }

    private static boolean isAlike(String a, String b) {
        var one = Shingles.of(a, 1);
        var other = Shingles.of(b, 1);
        return Math.max(Shingles.containment(one, other), Shingles.containment(other, one)) >= 0.5;
    }

    private List<SharedQuote> shared(JsonNode label) {
        return found.stream()
                .filter(s -> label.get("origin").values().stream()
                        .anyMatch(origin -> s.statement().stream().anyMatch(quote -> isOrigin(quote, origin))))
                .toList();
    }

    private boolean isOrigin(Quote quote, JsonNode origin) {
        var article = captures.get(origin.get("capture").asString());
        return quote.passage().article().value().equals(article)
                && quote.passage().paragraph() == origin.get("paragraph").asInt()
                && isAlike(quote.text(), origin.get("text").asString());
    }

    private static Set<DriftKind> kinds(JsonNode label) {
        var kinds = EnumSet.noneOf(DriftKind.class);
        label.get("changes").forEach(change -> kind(change.asString()).ifPresent(kinds::add));
        return kinds;
    }

    static Optional<DriftKind> kind(String change) {
        return switch (change) {
            case "sentence-dropped", "partly-dropped", "truncated", "intensifier-dropped" ->
                Optional.of(DriftKind.SHORTENED);
            case "intensifier-added", "fact-added", "causality-added" -> Optional.of(DriftKind.ADDED);
            case "hedge-dropped", "hedge-added", "comparison-dropped", "scope-changed", "speaker-changed" ->
                Optional.of(DriftKind.valueOf(change.replace('-', '_').toUpperCase(Locale.ROOT)));
            case "merged" -> Optional.of(DriftKind.JOINED);
            case "indirect-to-direct" -> Optional.of(DriftKind.REPORTED_TO_DIRECT);
            case "direct-to-indirect", "quote-marks-dropped" -> Optional.of(DriftKind.DIRECT_TO_REPORTED);
            case "attribution-dropped", "direct-to-unattributed" -> Optional.of(DriftKind.ATTRIBUTION_DROPPED);
            case "reworded", "claim-changed" -> Optional.of(DriftKind.REWORDED);
            default -> Optional.empty();
        };
    }

    /** Prints every row, then everything found that no label has. */
    public static void main(String[] arguments) {
        for (var from : List.of(false, true)) {
            System.out.println(from ? "from raw captures" : "labelled bodies");
            var bench = new DriftBench(gold -> from ? gold.imported() : gold.article(false));
            var rows = bench.rows();
            for (var row : rows) {
                var kinds = row.variant().map(v -> v.changes().toString()).orElse("");
                System.out.printf(
                        Locale.ROOT,
                        "%s %-14s %-12s %s | %s | %s | %s%n",
                        row.isAligned() ? "ok " : "---",
                        row.id(),
                        row.form(),
                        row.hasRightKinds() ? "ok" : "--",
                        row.kinds(),
                        kinds,
                        row.variant().map(QuoteVariant::text).orElse("-"));
            }
            var hits = rows.stream().flatMap(row -> row.variant().stream()).toList();
            for (var shared : bench.found()) {
                for (var variant : shared.variants()) {
                    if (!hits.contains(variant)) {
                        System.out.println(
                                "no label: " + shared.statement().get(0).text() + "\n    => "
                                        + variant.passage().article().value().substring(0, 4) + " P"
                                        + variant.passage().paragraph() + " " + form(variant) + " " + variant.changes()
                                        + " " + variant.text());
                    }
                }
            }
        }
    }
}
