package dev.dossier.eval;

import dev.dossier.content.ArticleReader;
import dev.dossier.domain.Article;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A folder of articles and its {@code labels.yaml}, which src/test/resources/eval/stories/README.md describes. */
record StoryLabels(List<Article> articles, Map<Slug, Member> members, List<Twins> hard) {
    /**
     * An article that is derived.
     *
     * @param made {@code copy}, {@code light}, {@code heavy} or {@code follow-up}
     */
    record Member(Slug lead, String role, Slug derivedFrom, String made) {}

    /** Two articles that look alike and are independent. */
    record Twins(Slug one, Slug other) {}

    static StoryLabels read(Path folder) throws IOException {
        Map<String, List<Object>> labels = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(folder.resolve("labels.yaml")));
        var members = new TreeMap<Slug, Member>();
        for (var story : at(labels, "stories")) {
            var lead = slug(((Map<?, ?>) story).get("lead"));
            for (var member : (List<?>) Objects.requireNonNull(((Map<?, ?>) story).get("members"))) {
                var fields = (Map<?, ?>) Objects.requireNonNull(member);
                members.put(
                        slug(fields.get("slug")),
                        new Member(
                                lead,
                                String.valueOf(fields.get("role")),
                                slug(fields.get("derived_from")),
                                String.valueOf(fields.get("made"))));
            }
        }
        var hard = at(labels, "hard").stream()
                .map(pair -> (List<?>) pair)
                .map(pair -> new Twins(slug(pair.get(0)), slug(pair.get(1))))
                .toList();
        return new StoryLabels(articles(folder), members, hard);
    }

    private static List<Object> at(Map<String, List<Object>> labels, String key) {
        return labels.getOrDefault(key, List.of());
    }

    private static Slug slug(@org.jspecify.annotations.Nullable Object value) {
        return new Slug(String.valueOf(value));
    }

    /** The slug of the story that an article is of; its own where it stands alone. */
    Slug story(Slug article) {
        var member = members.get(article);
        return member == null ? article : member.lead();
    }

    private static List<Article> articles(Path folder) throws IOException {
        var articles = new ArrayList<Article>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(file -> articles.add(article(file)));
        }
        return List.copyOf(articles);
    }

    private static Article article(Path file) {
        var name = String.valueOf(file.getFileName());
        var problems = new Problems();
        try {
            return new ArticleReader()
                    .read(name, new Slug(name.replace(".md", "")), Files.readAllBytes(file), problems)
                    .orElseThrow(() -> new AssertionError(problems.sorted()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
