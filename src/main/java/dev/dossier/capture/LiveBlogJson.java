package dev.dossier.capture;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The text of a schema.org {@code LiveBlogPosting}: its updates in the order in which they are given, each under its headline. */
final class LiveBlogJson {
    private LiveBlogJson() {}

    /** The body as HTML; absent where the object has no updates with a text. */
    static Optional<String> body(JsonNode posting) {
        var html = new JsonFields(posting)
                .items("liveBlogUpdate").stream()
                        .map(LiveBlogJson::update)
                        .collect(Collectors.joining("\n"))
                        .strip();
        return html.isEmpty() ? Optional.empty() : Optional.of(html);
    }

    private static String update(JsonNode update) {
        var fields = new JsonFields(update);
        return fields.text("articleBody", "text")
                .map(text -> fields.text("headline", "name")
                                .map(h -> "<h2>" + h + "</h2>\n")
                                .orElse("")
                        + text.lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> "<p>" + line + "</p>")
                                .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
