package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** Reads the values of JSON-LD, which sites give as text, as an object with a name or an address, or as a list of these. */
final class JsonLdValues {
    private JsonLdValues() {}

    static boolean isAddress(String value) {
        return value.matches("(?i)(?:https?:)?//.*|#.*");
    }

    static Optional<Boolean> free(JsonNode node) {
        return node.isBoolean()
                ? Optional.of(node.booleanValue())
                : text(node)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(w -> w.matches("true|false"))
                        .map(Boolean::valueOf);
    }

    static Optional<String> image(JsonNode node) {
        var one = node.isArray() ? node.path(0) : node;
        return one.isObject() ? text(one.path("url")).or(() -> text(one.path("contentUrl"))) : text(one);
    }

    static Optional<String> address(JsonNode node) {
        var one = node.isArray() ? node.path(0) : node;
        return (one.isObject() ? text(one.path("url")).or(() -> text(one.path("@id"))) : text(one))
                .filter(JsonLdValues::isAddress);
    }

    /** A value is text, or an object with a name or an address. */
    static Optional<String> text(JsonNode node) {
        return texts(node).stream().findFirst();
    }

    static List<String> texts(JsonNode node) {
        if (node.isString()) {
            var value = Parser.unescapeEntities(node.asString(), false).strip();
            return value.isEmpty() ? List.of() : List.of(value);
        }
        if (node.isArray()) {
            var all = new ArrayList<String>();
            node.forEach(item -> all.addAll(texts(item)));
            return all.stream().distinct().toList();
        }
        if (!node.isObject()) {
            return List.of();
        }
        return texts(
                node.has("name") ? node.path("name") : node.has("@value") ? node.path("@value") : node.path("@id"));
    }
}
