package dev.dossier.cli;

import dev.dossier.domain.ArticleFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a build did, for programs: one JSON object on standard output, problems included. */
record BuildReportJson(BuildReport report) {
    /** One line. */
    String text() {
        var all = new LinkedHashMap<String, Object>();
        all.put("built", report.site().isPresent());
        all.put("seconds", report.seconds());
        report.site().ifPresent(site -> addResult(site, all));
        all.put(
                "problems",
                report.problems().stream().map(ProblemReport::fields).toList());
        return JsonMapper.shared().writeValueAsString(all);
    }

    private void addResult(BuiltSite site, Map<String, Object> all) {
        var corpus = site.briefing().corpus();
        all.put("articles", corpus.articles().size());
        all.put("independentReports", site.independentReports());
        all.put("entities", corpus.entities().size());
        all.put("topics", corpus.topics().size());
        all.put("publishers", corpus.publishers().size());
        all.put("facts", facts(site));
        all.put("pages", site.pages());
        all.put("files", site.files());
        all.put("open", site.index(report.project()));
    }

    private static Map<String, Integer> facts(BuiltSite site) {
        var facts = new LinkedHashMap<String, Integer>();
        facts.put("mentions", site.count(ArticleFacts::mentions));
        facts.put("quotes", site.count(ArticleFacts::quotes));
        facts.put("figures", site.count(ArticleFacts::figures));
        facts.put("dates", site.count(ArticleFacts::timexes));
        facts.put("events", site.count(ArticleFacts::events));
        return facts;
    }
}
