package dev.dossier.cli;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Extraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        put(line, "publisher", article.credits().publisher().map(Credit::name));
        put(line, "url", article.credits().url().map(Object::toString));
        line.put("lang", article.lang());
        line.put("articleBody", body(article));
        line.put("basis", basis(article));
        line.put("removed", article.capture().map(record -> record.rules()).orElse(Map.of()));
        return MAPPER.writeValueAsString(line) + "\n";
    }

    /** Captions stand beside the text, not in it. */
    private static String body(Article article) {
        return article.body().blocks().stream()
                .filter(block -> block.kind() != Block.Kind.CAPTION)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<String, String> basis(Article article) {
        var basis = new TreeMap<String, String>();
        article.published().ifPresent(date -> basis.put("date", date.basis().label()));
        article.credits()
                .publisher()
                .ifPresent(credit -> basis.put("publisher", credit.basis().label()));
        return basis;
    }

    private static void put(Map<String, Object> line, String name, Optional<String> value) {
        value.ifPresent(text -> line.put(name, text));
    }
}
