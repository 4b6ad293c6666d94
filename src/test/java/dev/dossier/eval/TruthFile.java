package dev.dossier.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a set's {@code truth.json}: what people found on each of its pages, by the page's id. */
public final class TruthFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    public TruthFile(Path file) {
        this.file = file;
    }

    public SortedMap<String, Truth> read() throws IOException {
        var truths = new TreeMap<String, Truth>();
        JSON.readTree(Files.readString(file))
                .properties()
                .forEach(entry -> truths.put(entry.getKey(), truth(entry.getKey(), entry.getValue())));
        return truths;
    }

    private static Truth truth(String id, JsonNode node) {
        var site = text(node, "site");
        return new Truth(
                site.isEmpty() ? id.replaceFirst("_[^_]*$", "") : site,
                text(node, "articleBody"),
                texts(node, "with"),
                texts(node, "without"),
                text(node, "title"),
                texts(node, "authors"),
                text(node, "date"));
    }

    static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.asString() : "";
    }

    static List<String> texts(JsonNode node, String name) {
        var value = node.path(name);
        var texts = new ArrayList<String>();
        if (value.isString()) {
            texts.add(value.asString());
        }
        value.values().stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .forEach(texts::add);
        return texts;
    }
}
