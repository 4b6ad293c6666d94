package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article as JSON out of a content management system; a line of other text before the JSON is passed over. */
final class CmsJsonFormat implements CaptureFormat {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<JsonShape> SHAPES = List.of(new NewsArticleJson(), new WordPressJson(), new ExportJson());
    /** The JSON begins a line, with a key or a list of objects; what may stand before is a label, not an article. */
    private static final Pattern START = Pattern.compile("(?m)^\\s*(?:\\{\\s*\"|\\[\\s*\\{\\s*\")");

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
        var found = new ArrayList<CmsRecord>();
        for (var object : root.isArray() ? root : List.of(root)) {
            SHAPES.stream()
                    .map(shape -> shape.read(object))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return switch (found.size()) {
            case 0 ->
                new Reading.Unreadable(
                        "the JSON holds no article.", "export it with its title and its text in one object.");
            case 1 -> new Reading.Read(found.get(0));
            default ->
                new Reading.Unreadable(
                        "the JSON holds " + found.size() + " articles.", "save each article as a file of its own.");
        };
    }

    private static int linesBefore(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
