package dev.dossier.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article as JSON out of a content management system; a line of other text before the JSON is passed over. */
final class CmsJsonFormat implements CaptureFormat {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<JsonShape> SHAPES = List.of(
            new NewsArticleJson(),
            new WordPressJson(),
            new ArcJson(),
            new GhostJson(),
            new FeedItemJson(),
            new ExportJson());
    /**
     * The JSON begins a line, with a key or a list of objects; what may stand before is a label, not an article. The blanks before it are
     * those of its own line, so that empty lines are looked at once.
     */
    private static final Pattern START = Pattern.compile("(?m)^[\\s&&[^\\r\\n]]*+(?:\\{\\s*\"|\\[\\s*\\{\\s*\")");

    private static final int LONGEST_LABEL = 300;

    @Override
    public String id() {
        return "cms-json";
    }

    @Override
    public Reading read(String text) {
        var start = START.matcher(text);
        if (!start.find() || !isLabel(text.substring(0, start.start()))) {
            return Reading.NOT_THIS_FORMAT;
        }
        try {
            return article(MAPPER.readTree(text.substring(start.start())));
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + linesBefore(text, start.start());
            return new Reading.Unreadable(
                    "the JSON breaks off or is broken in line " + line + ".", "export the article again.");
        }
    }

    private static boolean isLabel(String before) {
        return before.strip().length() <= LONGEST_LABEL && before.indexOf('<') < 0;
    }

    private static Reading article(JsonNode root) {
        var objects = objects(root);
        var parts = new ArrayList<Reading.Part>();
        for (var object : objects) {
            SHAPES.stream()
                    .map(shape -> shape.read(object))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(record -> parts.add(new Reading.Part(record, object.toString())));
        }
        return switch (parts.size()) {
            case 0 ->
                new Reading.Unreadable(
                        "the JSON holds no article.", "export it with its title and its text in one object.");
            case 1 ->
                objects.size() == 1
                        ? new Reading.Read(parts.get(0).content())
                        : new Reading.Several(parts, objects.size() - 1);
            default -> new Reading.Several(parts, objects.size() - parts.size());
        };
    }

    /** The objects that can be articles: the root, its items, or those of the lists in which systems hand them out. */
    private static List<JsonNode> objects(JsonNode root) {
        if (root.isArray()) {
            return List.copyOf(root.values());
        }
        var fields = new JsonFields(root);
        return Stream.of("posts", "items", "articles", "db.data.posts", "data.posts")
                .map(fields::items)
                .filter(items -> !items.isEmpty() && items.stream().allMatch(JsonNode::isObject))
                .findFirst()
                .filter(items ->
                        SHAPES.stream().allMatch(shape -> shape.read(root).isEmpty()))
                .orElse(List.of(root));
    }

    private static int linesBefore(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
