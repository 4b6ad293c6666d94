package dev.dossier.content;

import dev.dossier.domain.Correction;
import dev.dossier.domain.Corrections;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what an article's front matter says of its facts.
 *
 * <pre>
 * hide: [f-00aa11bb]
 * pin: [e-77ff0123]
 * set:
 *   q-3fa9c2d1: {speaker: Jeffrey Towson, kind: direct}
 * </pre>
 */
final class CorrectionKeys {
    private static final Pattern ID =
            Pattern.compile("(?:(?<article>[a-z0-9-]+)-)?(?<fact>(?<kind>[mrqfte])-[0-9a-f]{8})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");

    /** What may be set, by the letter of the kind. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "m", List.of("entity"),
            "q", List.of("speaker", "entity", "kind", "verb"),
            "f", List.of("low", "high", "unit", "measures", "subjects", "date"),
            "t", List.of("date"),
            "e", List.of("date", "sentence", "forecast"),
            "r", List.of());

    private final Slug article;
    private final FrontMatter front;
    private final References references;

    CorrectionKeys(Slug article, FrontMatter front, References references) {
        this.article = article;
        this.front = front;
        this.references = references;
    }

    Corrections read() {
        var set =
                front.section("set", "the id of a fact, and what it is to be: q-3fa9c2d1: {speaker: Ana Kim}").stream()
                        .flatMap(this::set);
        return new Corrections(Stream.of(marks("hide", Correction.Kind.HIDE), marks("pin", Correction.Kind.PIN), set)
                .flatMap(corrections -> corrections)
                .toList());
    }

    private Stream<Correction> marks(String key, Correction.Kind kind) {
        return front.locatedTexts(key).stream()
                .flatMap(id ->
                        fact(id).stream().map(fact -> new Correction(kind, fact, Correction.Values.NONE, id.where())));
    }

    private Stream<Correction> set(FrontMatter facts) {
        var corrections = new ArrayList<Correction>();
        for (var id : facts.fields().keySet()) {
            fact(new Located<>(id, facts.place(id)))
                    .flatMap(fact -> facts.section(id, "{speaker: Ana Kim}").map(keys -> set(fact, keys, facts, id)))
                    .ifPresent(corrections::add);
        }
        return corrections.stream();
    }

    private Correction set(String fact, FrontMatter keys, FrontMatter facts, String id) {
        keys.allowOnly(FIELDS.getOrDefault(fact.substring(0, 1), List.of()));
        var entity = keys.slug("entity");
        entity.ifPresent(slug -> references.add(Kind.ENTITY, "entity", slug));
        var subjects = keys.slugs("subjects");
        subjects.forEach(slug -> references.add(Kind.ENTITY, "subjects", slug));
        var values = new Correction.Values(
                keys.text("speaker"),
                entity.map(Located::value),
                keys.choice("kind", List.of(Quote.Kind.values()), Quote.Kind::label),
                keys.text("verb"),
                number(keys, "low"),
                number(keys, "high"),
                keys.text("unit"),
                keys.text("measures"),
                keys.has("subjects")
                        ? Optional.of(subjects.stream().map(Located::value).toList())
                        : Optional.empty(),
                keys.date("date"),
                keys.text("sentence"),
                keys.choice("forecast", List.of(true, false), String::valueOf));
        return new Correction(Correction.Kind.SET, fact, values, facts.place(id));
    }

    private static Optional<BigDecimal> number(FrontMatter keys, String key) {
        var text = keys.located(key);
        text.filter(written -> !NUMBER.matcher(written.value()).matches()).ifPresent(written -> {
            var what = key + " '" + written.value() + "' is not a number.";
            keys.problems().error("bad-number", written.where(), what, "write digits alone, such as 589000000000.");
        });
        return text.map(Located::value)
                .filter(written -> NUMBER.matcher(written).matches())
                .map(BigDecimal::new);
    }

    /** The id without the article's slug, which may be written or left out. */
    private Optional<String> fact(Located<String> id) {
        var matcher = ID.matcher(id.value());
        if (!matcher.matches()) {
            front.problems()
                    .error(
                            "bad-fact-id",
                            id.where(),
                            "'" + id.value() + "' is not the id of a fact.",
                            "write it as dossier facts prints it, such as q-3fa9c2d1.");
            return Optional.empty();
        }
        var other = Optional.ofNullable(matcher.group("article")).filter(slug -> !slug.equals(article.value()));
        other.ifPresent(slug -> front.problems()
                .error(
                        "bad-fact-id",
                        id.where(),
                        "'" + id.value() + "' is a fact of the article " + slug + ".",
                        "write it there."));
        return other.isPresent() ? Optional.empty() : Optional.of(matcher.group("fact"));
    }
}
