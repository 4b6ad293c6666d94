package dev.dossier.content;

import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.Nearest;
import dev.dossier.text.Slugifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The keys above a text, or inside one key. A getter gives the value in its type; what is not of the type is reported and counts as
 * absent.
 *
 * @param line where the keys begin
 */
record FrontMatter(String file, int line, Map<String, Value.Field> fields, Problems problems) {
    FrontMatter {
        fields = new Value.Fields(fields, line).fields();
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The line of the key, or where the keys begin. */
    Place place(String key) {
        return new Place(file, has(key) ? field(key).line() : line);
    }

    private Value.Field field(String key) {
        return fields.getOrDefault(key, new Value.Field(line, new Value.Single("", line)));
    }

    /** Warns of every key that is not in {@code known}. */
    void allowOnly(List<String> known) {
        fields.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            var fix = Nearest.to(key, known)
                    .map(near -> "write " + near + ", or take it out.")
                    .orElse("take it out.");
            problems.warning("unknown-key", place(key), "unknown key '" + key + "'.", fix);
        });
    }

    /** Warns of a key that says something of another key that is not there. */
    void needs(String key, String other) {
        if (has(key) && !has(other)) {
            problems.warning(
                    "needless-key",
                    place(key),
                    "'" + key + "' stands without '" + other + "'.",
                    "add " + other + ", or take " + key + " out.");
        }
    }

    Optional<String> text(String key) {
        return located(key).map(Located::value);
    }

    /** The value of a key that must be there; {@code meaning} says what it holds. */
    Optional<String> required(String key, String meaning) {
        if (!has(key)) {
            problems.error(
                    "missing-key", place(key), "'" + key + "' is missing.", "add " + key + ": with " + meaning + ".");
        }
        return text(key);
    }

    /** The one value of the key. */
    Optional<Located<String>> located(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (field(key).value() instanceof Value.Single single) {
            if (!single.text().isBlank()) {
                return Optional.of(new Located<>(single.text().strip(), place(key)));
            }
            problems.warning("empty-value", place(key), "'" + key + "' has no value.", "fill it in, or take it out.");
        } else {
            problems.error("wrong-shape", place(key), "'" + key + "' holds more than one value.", "write one value.");
        }
        return Optional.empty();
    }

    List<String> texts(String key) {
        return locatedTexts(key).stream().map(Located::value).toList();
    }

    /** The values of the key; one value counts as a list of one. */
    List<Located<String>> locatedTexts(String key) {
        if (!(field(key).value() instanceof Value.Items list)) {
            return located(key).stream().toList();
        }
        return list.items().stream()
                .flatMap(item -> itemText(key, item).stream())
                .toList();
    }

    private Optional<Located<String>> itemText(String key, Value item) {
        var where = new Place(file, item.line());
        if (item instanceof Value.Single single && !single.text().isBlank()) {
            return Optional.of(new Located<>(single.text().strip(), where));
        }
        problems.error(
                "wrong-shape",
                where,
                "'" + key + "' holds something that is not a word or sentence.",
                "write [one, two]; in quotes where a comma or colon belongs to it.");
        return Optional.empty();
    }

    /** The items of the key as they are; one value counts as a list of one. */
    List<Value> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        return field(key).value() instanceof Value.Items list
                ? list.items()
                : List.of(field(key).value());
    }

    /** The keys inside the key; {@code form} shows how they are written. */
    Optional<FrontMatter> section(String key, String form) {
        return has(key) ? section(key, field(key).value(), form) : Optional.empty();
    }

    /** The keys inside each item of the key. */
    List<FrontMatter> sections(String key, String form) {
        return items(key).stream()
                .flatMap(item -> section(key, item, form).stream())
                .toList();
    }

    private Optional<FrontMatter> section(String key, Value value, String form) {
        if (value instanceof Value.Fields inner) {
            return Optional.of(new FrontMatter(file, inner.line(), inner.fields(), problems));
        }
        var what = "'" + key + "' holds something that has no keys.";
        problems.error("wrong-shape", new Place(file, value.line()), what, "write " + form + ".");
        return Optional.empty();
    }

    /** One of {@code choices}, by the label that each has. */
    <T> Optional<T> choice(String key, List<T> choices, Function<T, String> label) {
        var labels = choices.stream().map(label).toList();
        return checked(
                        key,
                        labels::contains,
                        text -> "unknown " + key + " '" + text + "'.",
                        text -> "write " + Nearest.to(text, labels).orElse(oneOf(labels)) + ".",
                        "unknown-" + key)
                .map(text -> choices.get(labels.indexOf(text)));
    }

    private static String oneOf(List<String> labels) {
        var last = labels.size() - 1;
        return String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
    }

    Optional<TimexValue> date(String key) {
        return checked(
                        key,
                        text -> DateText.parse(text).isPresent(),
                        text -> key + " '" + text + "' is not a date.",
                        text -> "write it as " + DateText.suggestion(text) + ".",
                        "bad-date")
                .flatMap(DateText::parse);
    }

    Optional<BasisNote> basis(String key) {
        return checked(
                        key,
                        text -> BasisNote.parse(text).isPresent(),
                        text -> "unknown " + key + " '" + text + "'.",
                        text -> "write explicit, or \"inferred: \" with the reason in a few words.",
                        "unknown-basis")
                .flatMap(BasisNote::parse);
    }

    Optional<CanonicalUrl> url(String key) {
        return checked(
                        key,
                        CanonicalUrl::isWebAddress,
                        text -> key + " '" + text + "' is not a web address.",
                        text -> "write it in full, with https:// in front.",
                        "bad-url")
                .map(CanonicalUrl::new);
    }

    /** A whole number from 0. */
    Optional<Integer> number(String key) {
        return checked(
                        key,
                        text -> text.matches("\\d{1,9}"),
                        text -> key + " '" + text + "' is not a number.",
                        text -> "write a whole number, such as 60.",
                        "bad-number")
                .map(Integer::valueOf);
    }

    Optional<Located<Slug>> slug(String key) {
        return located(key).flatMap(text -> slug(key, text));
    }

    List<Located<Slug>> slugs(String key) {
        return locatedTexts(key).stream()
                .flatMap(text -> slug(key, text).stream())
                .toList();
    }

    private Optional<Located<Slug>> slug(String key, Located<String> text) {
        var slug = Slug.parse(text.value());
        if (slug.isEmpty()) {
            problems.error(
                    "bad-slug",
                    text.where(),
                    key + " '" + text.value() + "' is not a slug.",
                    "write it like a file's name without .md: " + Slugifier.slugify(text.value()) + ".");
        }
        return slug.map(s -> new Located<>(s, text.where()));
    }

    private Optional<String> checked(
            String key,
            Predicate<String> isRight,
            Function<String, String> what,
            Function<String, String> fix,
            String rule) {
        var text = text(key);
        text.filter(isRight.negate()).ifPresent(t -> problems.error(rule, place(key), what.apply(t), fix.apply(t)));
        return text.filter(isRight);
    }
}
