package dev.dossier.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object; what is missing, of another type or blank is absent. */
record JsonFields(JsonNode object) {
    /** The first of the paths that holds text; a path's steps are parted by dots: {@code title.rendered}. */
    Optional<String> text(String... paths) {
        for (var path : paths) {
            var node = at(path);
            var value = node.isString() || node.isNumber() ? node.asString().strip() : "";
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The text of each item of the list at {@code path}; a single value is a list of one. An item is text or holds it at {@code inner}. */
    List<String> texts(String path, String... inner) {
        var found = new LinkedHashSet<String>();
        for (var item : items(path)) {
            var value = item.isString() ? Optional.of(item.asString().strip()) : new JsonFields(item).text(inner);
            value.filter(v -> !v.isEmpty()).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The items of the list at {@code path}; a single value is a list of one. */
    List<JsonNode> items(String path) {
        var node = at(path);
        var items = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(items::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            items.add(node);
        }
        return List.copyOf(items);
    }

    private JsonNode at(String path) {
        var node = object;
        for (var step : path.split("\\.")) {
            node = node.isArray() ? node.path(0).path(step) : node.path(step);
        }
        return node;
    }
}
