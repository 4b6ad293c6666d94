package dev.dossier.cli;

import dev.dossier.content.KeyEdit;
import dev.dossier.content.LineageKeys;
import dev.dossier.domain.Block;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryProposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Suggestions for programs: one object on one line. */
record SuggestionJson(Suggestions suggestions) {
    private static final double HUNDRED = 100;

    String line() {
        var report = new LinkedHashMap<String, Object>();
        report.put("written", suggestions.isWritten());
        report.put("likely", suggestions.likely().stream().map(this::likely).toList());
        report.put(
                "possible", suggestions.possible().stream().map(this::possible).toList());
        report.put(
                "contradicted",
                suggestions.contradicted().stream().map(ProblemReport::fields).toList());
        return JsonMapper.shared().writeValueAsString(report);
    }

    /** What a decision has written: {@code {"written":true,"files":[…]}}. */
    static String decided(List<LineageChange> changes, ArticleFiles files) {
        var report = new LinkedHashMap<String, Object>();
        report.put("written", true);
        report.put("files", files(changes, files));
        return JsonMapper.shared().writeValueAsString(report);
    }

    private Map<String, Object> likely(StoryProposal proposal) {
        var object = link(proposal.link());
        object.put("files", files(proposal.changes(), suggestions.files()));
        return object;
    }

    /** For each file the keys that are set, a key without a value where it is taken out, and the lines as people write them. */
    static List<Map<String, Object>> files(List<LineageChange> changes, ArticleFiles files) {
        return changes.stream().map(change -> file(change, files)).toList();
    }

    private static Map<String, Object> file(LineageChange change, ArticleFiles files) {
        var edits = LineageKeys.edits(change);
        var object = new LinkedHashMap<String, Object>();
        object.put("file", files.name(change.article()));
        object.put(
                "set",
                edits.stream()
                        .filter(edit -> !edit.isRemoval())
                        .map(KeyEdit::line)
                        .toList());
        object.put(
                "remove",
                edits.stream()
                        .filter(edit -> edit.isRemoval())
                        .map(KeyEdit::key)
                        .toList());
        return object;
    }

    /** A link with its evidence. */
    static Map<String, Object> link(StoryLink link) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", StoryWords.id(link));
        object.put("article", link.article().value());
        object.put("from", link.from().value());
        object.put("role", link.role().label());
        object.put("score", rounded(link.score()));
        object.put("told", link.told());
        object.put(
                "evidence",
                link.evidence().stream().map(SuggestionJson::evidence).toList());
        return object;
    }

    private static Map<String, Object> evidence(StoryEvidence evidence) {
        var object = new LinkedHashMap<String, Object>();
        object.put("kind", evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("words", evidence.words());
        object.put("weight", rounded(evidence.weight()));
        return object;
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDRED) / HUNDRED;
    }

    private Map<String, Object> possible(StoryLink link) {
        var object = link(link);
        object.put(
                "passages",
                suggestions.review().passages(link).stream()
                        .map(pair -> Map.of("article", passage(pair.article()), "from", passage(pair.from())))
                        .map(TreeMap::new)
                        .toList());
        return object;
    }

    private static Map<String, Object> passage(Block block) {
        var object = new LinkedHashMap<String, Object>();
        object.put("paragraph", block.number());
        object.put("text", block.text());
        return object;
    }
}
