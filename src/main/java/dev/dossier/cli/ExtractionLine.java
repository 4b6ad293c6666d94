package dev.dossier.cli;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleAccess;
import dev.dossier.domain.ArticleKind;
import dev.dossier.domain.Block;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Extraction;
import dev.dossier.domain.PageFacts;
import dev.dossier.domain.TimexValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes an extraction as one line of JSON: {@code {"capture":"a.html","title":"Chip rules",…}}. */
final class ExtractionLine {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ExtractionLine() {}

    /** The line with its line end; a field that is not known is absent. */
    static String write(String capture, Extraction extraction) {
        var article = extraction.article();
        var line = new LinkedHashMap<String, Object>();
        line.put("capture", capture);
        put(line, "title", article.title());
        line.put("authors", article.credits().authors());
        put(line, "date", article.published().map(date -> date.value().iso()));
        put(line, "updated", article.updated().map(TimexValue::iso));
        put(line, "publisher", article.credits().publisher().map(Credit::name));
        put(line, "via", article.credits().via().stream().map(Credit::name).toList());
        put(line, "url", article.credits().url().map(Object::toString));
        line.put("lang", article.lang());
        put(line, extraction.facts());
        line.put("articleBody", body(article));
        line.put("basis", extraction.facts().basis());
        line.put("removed", article.capture().map(record -> record.rules()).orElse(Map.of()));
        return MAPPER.writeValueAsString(line) + "\n";
    }

    /** Captions stand beside the text, not in it. */
    private static String body(Article article) {
        return article.body().withoutCaptions().stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    private static void put(Map<String, Object> line, PageFacts facts) {
        put(line, "section", facts.section());
        put(line, "keywords", facts.keywords());
        put(line, "image", facts.image());
        put(line, "imageCredit", facts.imageCredit());
        put(line, "access", facts.access().map(access -> access.state().label()));
        put(line, "accessEvidence", facts.access().map(ArticleAccess::evidence));
        put(line, "kind", facts.kind().map(ArticleKind::label));
    }

    private static void put(Map<String, Object> line, String name, List<String> values) {
        if (!values.isEmpty()) {
            line.put(name, values);
        }
    }

    private static void put(Map<String, Object> line, String name, Optional<String> value) {
        value.ifPresent(text -> line.put(name, text));
    }
}
