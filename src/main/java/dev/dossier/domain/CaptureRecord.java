package dev.dossier.domain;

import java.util.List;
import java.util.Map;

/**
 * What import noted of the file that an article was cleaned out of.
 *
 * @param file its name, without folders
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param format the identifier of its format, such as {@code text-dump}
 * @param kept characters of the capture's text that are in the article
 * @param removed characters of the capture's text that are not
 * @param rules characters removed by the rule that removed them, by rule name
 */
public record CaptureRecord(
        String file,
        String sha256,
        String format,
        int kept,
        int removed,
        Map<String, Integer> rules,
        List<ForeignArticle> foreign) {
    public CaptureRecord {
        rules = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(rules));
        foreign = List.copyOf(foreign);
    }
}
