package dev.dossier.cli;

import dev.dossier.cli.ImportOutcome.Status;
import dev.dossier.content.ArticleReader;
import dev.dossier.content.ArticleWriter;
import dev.dossier.domain.Article;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Extraction;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The folder that import writes to, with what it holds already. Each file that import writes bears a hash of itself in {@code
 * import_sha256}; a file whose hash does not fit has been worked on by a person and is left alone.
 */
final class ArticlesFolder {
    private static final String MARKDOWN = ".md";
    private static final Pattern CAPTURE_HASH = Pattern.compile("(?m)^  sha256: \"?([0-9a-f]{64})\"?$");
    private static final Pattern CAPTURE_FILE = Pattern.compile("(?m)^  file: \"?(.*?)\"?$");
    /** Marks the number of an embedded article behind the name of its capture. */
    private static final Pattern NUMBER = Pattern.compile("#\\d+$");

    private final Path folder;
    private final boolean isDry;
    /** The texts of the files, by slug. */
    private final Map<String, String> texts = new TreeMap<>();

    private ArticlesFolder(Path folder, boolean isDry) {
        this.folder = folder;
        this.isDry = isDry;
    }

    /** Reads the articles of {@code folder}, which need not be there. A dry folder takes articles and writes nothing. */
    static ArticlesFolder read(Path folder, boolean isDry) throws IOException {
        var articles = new ArticlesFolder(folder, isDry);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(f -> f.toString().endsWith(MARKDOWN))
                        .sorted()
                        .toList()) {
                    var slug = file.getFileName().toString().replaceFirst("\\.md$", "");
                    articles.texts.put(slug, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return articles;
    }

    /** Takes the article of {@code capture}; {@code force} overwrites what a person has edited. */
    ImportOutcome take(String capture, Extraction extraction, boolean force) {
        var old = find(extraction.article().capture().orElseThrow());
        var slug = old.orElseGet(() -> free(extraction.article()));
        var article = named(extraction.article(), slug, old.flatMap(name -> Optional.ofNullable(texts.get(name))));
        var text = ImportSeal.seal(new ArticleWriter().write(article, extraction.markdown()));
        var before = Optional.ofNullable(texts.get(slug));
        if (before.filter(text::equals).isPresent()) {
            return outcome(capture, Status.UNCHANGED, "", article);
        }
        if (before.isPresent() && !ImportSeal.isSealed(before.get()) && !force) {
            return outcome(
                    capture, Status.SKIPPED, "edited since it was imported; --force overwrites the edits", article);
        }
        write(slug, text);
        return outcome(capture, before.isPresent() ? Status.UPDATED : Status.IMPORTED, "", article);
    }

    private static ImportOutcome outcome(String capture, Status status, String reason, Article article) {
        var file = "articles/" + article.slug() + ".md";
        return new ImportOutcome(capture, status, reason, Optional.of(file), Optional.of(article));
    }

    /** The slug of the article that was imported from the same bytes, whatever their file was called. */
    private Optional<String> find(CaptureRecord capture) {
        return texts.entrySet().stream()
                .filter(entry -> group(CAPTURE_HASH, entry.getValue())
                        .filter(capture.sha256()::equals)
                        .isPresent())
                .filter(entry ->
                        number(group(CAPTURE_FILE, entry.getValue()).orElse("")).equals(number(capture.file())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String number(String file) {
        var matcher = NUMBER.matcher(file);
        return matcher.find() ? matcher.group() : "";
    }

    /** The article's slug, or with its day or a number behind it where another article has that slug. */
    private String free(Article article) {
        var slug = article.slug().value();
        var candidates = new ArrayList<>(List.of(slug));
        article.published().map(date -> slug + "-" + date.value().first()).ifPresent(candidates::add);
        for (int number = 2; number <= texts.size() + 2; number++) {
            candidates.add(slug + "-" + number);
        }
        return candidates.stream()
                .filter(candidate -> !texts.containsKey(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** A capture that was renamed keeps the name under which it was imported; what is decided of its story stays decided. */
    private static Article named(Article article, String name, Optional<String> oldText) {
        var slug = new Slug(name);
        var lineage = oldText.flatMap(text -> lineage(slug, text)).orElseGet(() -> Lineage.alone(slug));
        var capture = article.capture().orElseThrow();
        var file = oldText.flatMap(text -> group(CAPTURE_FILE, text)).orElse(capture.file());
        return new Article(
                slug,
                article.title(),
                article.published(),
                article.updated(),
                article.credits(),
                article.lang(),
                lineage,
                article.rights(),
                article.tags(),
                article.summary(),
                article.basedOn(),
                article.draft(),
                Optional.of(new CaptureRecord(
                        file,
                        capture.sha256(),
                        capture.format(),
                        capture.kept(),
                        capture.removed(),
                        capture.rules(),
                        capture.foreign())),
                article.details(),
                article.corrections(),
                article.body());
    }

    private static Optional<Lineage> lineage(Slug slug, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ArticleReader()
                .read(slug + MARKDOWN, slug, bytes, new Problems())
                .map(Article::lineage);
    }

    /** Writes where an article comes from that was taken before. */
    void relate(LineageChange change) {
        var slug = change.article().value();
        var text = Optional.ofNullable(texts.get(slug)).orElseThrow();
        StoryEdits.edit(slug + MARKDOWN, text.getBytes(StandardCharsets.UTF_8), change, new Problems())
                .ifPresent(edited -> write(slug, new String(edited, StandardCharsets.UTF_8)));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Writes beside the file and moves, so that nobody ever sees half of it. */
    private void write(String slug, String text) {
        texts.put(slug, text);
        if (isDry) {
            return;
        }
        new FileChanges()
                .with(folder.resolve(slug + MARKDOWN), text.getBytes(StandardCharsets.UTF_8))
                .write();
    }
}
