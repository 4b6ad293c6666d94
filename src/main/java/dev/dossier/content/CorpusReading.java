package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Entity;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Topic;
import dev.dossier.text.Slugifier;
import dev.dossier.text.Utf8;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A corpus in the making: takes the files one after the other, by path, and holds them against one another in the end. */
final class CorpusReading {
    private final Problems problems;
    private final References references = new References();
    private final SurfaceForms forms;
    private final Map<Kind, Map<Slug, String>> files = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Slug>> drafts = new EnumMap<>(Kind.class);
    private final List<Article> articles = new ArrayList<>();
    private final List<Located<Article>> credited = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Located<Publisher>> publishers = new ArrayList<>();

    CorpusReading(Problems problems) {
        this.problems = problems;
        this.forms = new SurfaceForms(problems);
    }

    /** Reads a file, and enters what it describes unless it is a draft or takes the slug of another. */
    void read(Kind kind, String file, byte[] bytes) {
        var slug = slug(file);
        var first = files.computeIfAbsent(kind, k -> new TreeMap<>()).putIfAbsent(slug, file);
        if (first != null) {
            var what = "the slug " + slug + " belongs to " + first + " already.";
            problems.error("duplicate-slug", Place.of(file), what, "rename one of the two files.");
        }
        Utf8.decode(file, bytes, problems)
                .flatMap(text -> SourceFile.parse(file, slug, text, problems))
                .ifPresent(source -> enter(kind, source, first == null && !source.isDraft()));
    }

    private Slug slug(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        return Slug.parse(name).orElseGet(() -> {
            var suggested = Slugifier.slugify(name);
            var what = "the file's name '" + name + "' is not a slug.";
            problems.error("bad-file-name", Place.of(file), what, "rename it to " + suggested + ".md.");
            return new Slug(suggested);
        });
    }

    private void enter(Kind kind, SourceFile source, boolean published) {
        if (source.isDraft()) {
            drafts.computeIfAbsent(kind, k -> new ArrayList<>()).add(source.slug());
        }
        switch (kind) {
            case ARTICLE ->
                ArticleFile.parse(source, references)
                        .filter(article -> published)
                        .ifPresent(article -> enter(article, source));
            case TOPIC -> enter(topics, TopicFile.parse(source, references), published);
            case ENTITY ->
                EntityFile.parse(source, references, forms).ifPresent(entity -> enter(entities, entity, published));
            case PUBLISHER -> enter(publishers, publisher(source), published);
        }
    }

    private Located<Publisher> publisher(SourceFile source) {
        return new Located<>(
                PublisherFile.parse(source, references), source.front().place("aliases"));
    }

    private void enter(Article article, SourceFile source) {
        articles.add(article);
        credited.add(new Located<>(article, source.front().place("publisher")));
    }

    private static <T> void enter(List<T> all, T one, boolean published) {
        if (published) {
            all.add(one);
        }
    }

    /** All that was read, after the last checks, which need every file. */
    Corpus corpus() {
        var slugs = new EnumMap<Kind, List<Slug>>(Kind.class);
        files.forEach((kind, paths) -> slugs.put(kind, List.copyOf(paths.keySet())));
        references.check(slugs, drafts, problems);
        return new Corpus(articles, entities, topics, new PublisherNames(publishers, problems).completed(credited));
    }
}
