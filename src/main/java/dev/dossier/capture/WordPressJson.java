package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A post as WordPress's REST API gives it ({@code /wp-json/wp/v2/posts/1?_embed}). */
final class WordPressJson implements JsonShape {
    @Override
    public Optional<CmsRecord> read(JsonNode object) {
        var fields = new JsonFields(object);
        return fields.text("content.rendered").map(html -> toRecord(fields, html));
    }

    private static CmsRecord toRecord(JsonFields fields, String html) {
        return new CmsRecord(
                fields.text("title.rendered"),
                fields.text("date_gmt").map(WordPressJson::inUtc).or(() -> fields.text("date")),
                fields.text("modified_gmt").map(WordPressJson::inUtc).or(() -> fields.text("modified")),
                fields.texts("_embedded.author", "name"),
                Optional.empty(),
                fields.text("yoast_head_json.og_site_name"),
                fields.text("link"),
                Optional.empty(),
                tags(fields),
                html);
    }

    private static String inUtc(String date) {
        return date.endsWith("Z") ? date : date + "Z";
    }

    /** Tags are the terms of the taxonomy {@code post_tag}; every taxonomy is a list of its own. */
    private static List<String> tags(JsonFields fields) {
        var tags = new ArrayList<String>();
        for (var taxonomy : fields.items("_embedded.wp:term")) {
            for (var term : taxonomy) {
                var named = new JsonFields(term);
                if (named.text("taxonomy").filter("post_tag"::equals).isPresent()) {
                    named.text("name").ifPresent(tags::add);
                }
            }
        }
        return List.copyOf(tags);
    }
}
