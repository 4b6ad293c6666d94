package dev.dossier.cli;

import dev.dossier.domain.Problem;
import dev.dossier.domain.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Problems as lines to print. */
record ProblemReport(List<Problem> problems) {
    ProblemReport {
        problems = List.copyOf(problems);
    }

    /** One problem a line by place, then the count. */
    List<String> text() {
        var lines = new ArrayList<>(problems.stream().map(Problem::toString).toList());
        lines.add(counts());
        return lines;
    }

    /** Workflow commands, which GitHub shows beside the lines of a pull request; the worst first, since it shows only the first ten. */
    List<String> github() {
        var lines = new ArrayList<>(problems.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                .map(ProblemReport::command)
                .toList());
        lines.add(counts());
        return lines;
    }

    /** One JSON object on one line: {@code {"errors":1,"warnings":0,"notes":0,"problems":[…]}}. */
    List<String> json() {
        var report = new LinkedHashMap<String, Object>();
        for (var severity : Severity.values()) {
            report.put(severity.label() + "s", count(severity));
        }
        report.put("problems", problems.stream().map(ProblemReport::fields).toList());
        return List.of(JsonMapper.shared().writeValueAsString(report));
    }

    /** {@code 2 errors, 1 warning}; what there is none of is not named. */
    String counts() {
        var counted = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var count = count(severity);
            if (count > 0) {
                counted.add(count + " " + severity.label() + (count == 1 ? "" : "s"));
            }
        }
        return counted.isEmpty() ? "no problems" : String.join(", ", counted);
    }

    private long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    /** The problem as a JSON object. */
    static Map<String, Object> fields(Problem problem) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("severity", problem.severity().label());
        fields.put("rule", problem.rule());
        fields.put("file", problem.where().file());
        fields.put("line", problem.where().line());
        fields.put("what", problem.what());
        fields.put("fix", problem.fix());
        return fields;
    }

    private static String command(Problem problem) {
        var line = problem.where().line();
        return "::"
                + (problem.severity() == Severity.NOTE
                        ? "notice"
                        : problem.severity().label())
                + " file=" + property(problem.where().file())
                + (line == 0 ? "" : String.format(Locale.ROOT, ",line=%d", line))
                + ",title=" + property(problem.rule())
                + "::" + message(problem.what() + " Fix: " + problem.fix());
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
