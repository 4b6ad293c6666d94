package dev.dossier.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The objects of a page's JSON-LD, those inside {@code @graph} and beside one another on one level; an object that only names another by
 * its {@code @id} reads as the other. Broken scripts are passed over, as browsers do; the slips that sites live with are read.
 */
final class JsonLdScripts {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    /** Objects inside objects that are a page's own matter; the parts of lists are about other pages. */
    private static final List<String> INSIDE = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final int DEEPEST = 40;
    /** What opens a comment or a section of characters, as pages written for old browsers have it. */
    private static final Pattern BEGINNING =
            Pattern.compile("^\\s*+(?:/[/*])?+\\s*+(?:<!\\[CDATA\\[|<!--)\\s*+(?:\\*/)?+");

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    JsonLdScripts(Document page) {
        for (var script : page.select("script[type~=(?i)ld\\+json]")) {
            try {
                var root = MAPPER.readTree(json(script.data()));
                collect(root);
                index(root, 0);
            } catch (JacksonException e) {
                continue; // a script that is not JSON says nothing
            }
        }
    }

    private static String json(String script) {
        return withoutEnd(BEGINNING.matcher(script).replaceFirst("").strip());
    }

    /** Without what closes a comment or a section of characters: {@code ]]>}, {@code // -->}, {@code /*]]>*}{@code /}. */
    private static String withoutEnd(String script) {
        var inner = script.endsWith("*/") ? cut(script, 2) : script;
        if (!inner.endsWith("]]>") && !inner.endsWith("-->")) {
            return script;
        }
        var json = cut(inner, 3);
        return json.endsWith("//") || json.endsWith("/*") ? cut(json, 2) : json;
    }

    private static String cut(String text, int end) {
        return text.substring(0, text.length() - end).stripTrailing();
    }

    /** The objects in the order of the page. */
    List<JsonNode> objects() {
        return List.copyOf(objects);
    }

    /** The object that {@code node} names by its {@code @id}, where {@code node} says nothing else of it; else {@code node}. */
    JsonNode resolve(JsonNode node) {
        var id = node.path("@id");
        return node.isObject() && id.isString() && !node.has("name") ? byId.getOrDefault(id.asString(), node) : node;
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            objects.add(node);
            INSIDE.stream().map(node::path).filter(inner -> !inner.isString()).forEach(this::collect);
        }
    }

    private void index(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && node.path("@id").isString() && node.has("name")) {
            byId.putIfAbsent(node.path("@id").asString(), node);
        }
        node.forEach(child -> index(child, depth + 1));
    }
}
