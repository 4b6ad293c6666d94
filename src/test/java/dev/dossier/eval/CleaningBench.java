package dev.dossier.eval;

import dev.dossier.Shared;
import dev.dossier.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code dossier extract} over the sets of pages with hand-made truth and scores what it prints. */
public final class CleaningBench {
    /** The sets of HTML pages, then those of plain-text dumps. */
    public static final List<String> SETS =
            List.of("aeb", "fundus", "fundus_eval", "trafeval", "zh", "textagg", "textcap");

    /** The set whose dumps show other articles whole below the main one. */
    private static final String WITH_FOREIGN = "textagg";

    private static final JsonMapper JSON = new JsonMapper();

    /** Prints a table: {@code bin/bench cleaning}. */
    public static void main(String[] arguments) throws IOException {
        var sets = arguments.length == 0 ? SETS : List.of(arguments);
        for (var set : sets) {
            var began = System.nanoTime();
            var scores = new CleaningBench().score(set);
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(Locale.ROOT, "%-12s %s  (%.1f s)%n", set, scores, seconds);
        }
    }

    /** The metrics of a set that its truth allows, each 0 to 1, by name: {@code shingle}, {@code seg}, {@code title} … */
    Map<String, Double> score(String set) throws IOException {
        var folder = Shared.path("bench/cleaning").resolve(set);
        var isHtml = Files.isDirectory(folder.resolve("html"));
        var predictions = predictions(folder.resolve(isHtml ? "html" : "inputs"));
        var truths = isHtml ? new TruthFile(folder.resolve("truth.json")).read() : bodies(folder.resolve("truth"));
        var body = new ShingleScore();
        var snippets = new SnippetScore();
        var title = new FieldScore();
        var authors = new FieldScore();
        var date = new FieldScore();
        truths.forEach((id, truth) -> {
            var prediction = predictions.getOrDefault(id, Prediction.NONE);
            if (!truth.body().isEmpty()) {
                body.add(truth.body(), prediction.body());
            }
            snippets.add(truth, prediction.body());
            title.addTitle(truth.title(), prediction.title());
            authors.addAuthors(truth.authors(), prediction.authors());
            date.addDay(truth.date(), prediction.date());
        });
        var scores = new TreeMap<String, Double>();
        scores.put("shingle", body.f1());
        scores.put("seg", snippets.f1());
        scores.put("title", title.accuracy());
        scores.put("authors", authors.accuracy());
        scores.put("date", date.accuracy());
        scores.put("clean", set.equals(WITH_FOREIGN) ? clean(folder.resolve("inputs"), truths, predictions) : 0);
        scores.values().removeIf(value -> value == 0);
        scores.replaceAll((name, value) -> Math.round(value * 1000) / 1000.0);
        return scores;
    }

    private static double clean(Path inputs, Map<String, Truth> truths, Map<String, Prediction> predictions)
            throws IOException {
        var clean = new CleanScore();
        for (var truth : truths.entrySet()) {
            var lines = Files.readAllLines(inputs.resolve(truth.getKey() + ".txt"));
            var found =
                    predictions.getOrDefault(truth.getKey(), Prediction.NONE).body();
            clean.add(lines, truth.getValue().body(), found);
        }
        return clean.share();
    }

    private static Map<String, Prediction> predictions(Path inputs) {
        var predictions = new HashMap<String, Prediction>();
        CommandLineRun.of("extract", inputs.toString())
                .out()
                .lines()
                .map(JSON::readTree)
                .forEach(line -> {
                    var name = Path.of(line.path("capture").asString())
                            .getFileName()
                            .toString();
                    var prediction = new Prediction(
                            TruthFile.text(line, "articleBody"),
                            TruthFile.text(line, "title"),
                            TruthFile.texts(line, "authors"),
                            TruthFile.text(line, "date"));
                    predictions.put(name.replaceFirst("\\.(html\\.gz|txt)$", ""), prediction);
                });
        return predictions;
    }

    private static Map<String, Truth> bodies(Path folder) throws IOException {
        var truths = new TreeMap<String, Truth>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var id = file.getFileName().toString().replaceFirst("\\.txt$", "");
                truths.put(id, new Truth("", Files.readString(file), List.of(), List.of(), "", List.of(), ""));
            }
        }
        return truths;
    }
}
