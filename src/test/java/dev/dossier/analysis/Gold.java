package dev.dossier.analysis;

import dev.dossier.Shared;
import dev.dossier.capture.CaptureReader;
import dev.dossier.content.ContentFolder;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Article;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.extract.Extractor;
import dev.dossier.text.Slugifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The labelled captures: bodies as articles, and the labels. */
final class Gold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private Gold(Path folder) {
        this.folder = folder;
    }

    /** All labelled captures, by name. */
    static List<Gold> all() {
        try (var folders = Files.list(Shared.path("gold"))) {
            return folders.filter(Files::isDirectory).sorted().map(Gold::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode topics() {
        return read(Shared.path("gold/topics.json"));
    }

    static JsonNode relations() {
        return read(Shared.path("gold/relations.json"));
    }

    String name() {
        return folder.getFileName().toString();
    }

    JsonNode labels(String file) {
        return read(folder.resolve(file + ".json"));
    }

    /** The body; dated as the capture alone allows, or as the captures together do. */
    Article article(boolean isCorpusKnown) {
        try {
            var lines = Files.readAllLines(folder.resolve("body.txt"));
            var reference = labels("events").get("reference_date");
            var date = text(reference, "value")
                    .or(() -> text(reference, "corpus_value").filter(v -> isCorpusKnown));
            return TestArticle.of("a" + name().replace('_', '-'), date.orElse(""), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What import makes of the raw capture. */
    Article imported() {
        try {
            var file = Shared.path("captures/" + name() + ".txt");
            var problems = new Problems();
            var capture = new CaptureReader().read(file.getFileName().toString(), Files.readAllBytes(file), problems);
            return new Extractor(new MarkdownReader()::read)
                    .extract(capture.orElseThrow(() -> new AssertionError(problems.sorted())))
                    .article();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gazetteer of all entities named in the labels, with all their forms but plain descriptions. */
    static List<Entity> gazetteer() {
        var kinds = new TreeMap<String, EntityKind>();
        var forms = new TreeMap<String, List<SurfaceForm>>();
        for (var gold : all()) {
            for (var entity : gold.labels("entities").get("entities")) {
                var name = entity.get("canonical").asString();
                kinds.put(name, kind(entity.get("type").asString()));
                var list = forms.computeIfAbsent(name, n -> new ArrayList<>());
                entity.get("surfaces")
                        .forEach(surface ->
                                form(surface).filter(f -> !list.contains(f)).ifPresent(list::add));
            }
        }
        var entities = new ArrayList<Entity>();
        forms.forEach((name, list) -> {
            if (!list.isEmpty()) {
                entities.add(entity(name, kinds.getOrDefault(name, EntityKind.PLACE), list));
            }
        });
        return entities;
    }

    /** The demo's entities, and those of the labels that it lacks. */
    static List<Entity> demoGazetteer() {
        var all = new ArrayList<>(
                new ContentFolder(Path.of("content")).readAll(new Problems()).entities());
        var slugs = demoSlugs();
        gazetteer().stream().filter(entity -> !slugs.containsKey(entity.name())).forEach(all::add);
        return all;
    }

    /** The demo's slug of an entity of the labels, by canonical name: the entity that has the name or one of its forms for its own. */
    static Map<String, Slug> demoSlugs() {
        var demo = new ContentFolder(Path.of("content")).readAll(new Problems()).entities();
        var slugs = new TreeMap<String, Slug>();
        for (var entity : gazetteer()) {
            var names = entity.forms().stream()
                    .filter(form -> form.kind() == SurfaceForm.Kind.NAME || form.kind() == SurfaceForm.Kind.ALIAS)
                    .map(SurfaceForm::text)
                    .collect(Collectors.toSet());
            names.add(entity.name());
            demo.stream()
                    .filter(known -> known.forms().stream()
                            .anyMatch(form -> form.kind() != SurfaceForm.Kind.SURNAME && names.contains(form.text())))
                    .findFirst()
                    .ifPresent(known -> slugs.put(entity.name(), known.slug()));
        }
        return slugs;
    }

    static Entity entity(String name, EntityKind kind, List<SurfaceForm> forms) {
        return TestGazetteer.entity(slug(name), name, kind, forms);
    }

    static Slug slug(String canonical) {
        return new Slug(Slugifier.slugify(canonical));
    }

    private static EntityKind kind(String type) {
        return type.startsWith("law") ? EntityKind.LAW : EntityKind.valueOf(type.toUpperCase(Locale.ROOT));
    }

    private static Optional<SurfaceForm> form(JsonNode surface) {
        var kind = kindOfForm(surface.get("form").asString());
        return kind.map(k -> new SurfaceForm(surface.get("text").asString(), k, false));
    }

    /** What a label's form is among ours; empty for those that no gazetteer holds. */
    static Optional<SurfaceForm.Kind> kindOfForm(String form) {
        return switch (form) {
            case "name" -> Optional.of(SurfaceForm.Kind.NAME);
            case "short-name", "abbreviation", "variant", "alias" -> Optional.of(SurfaceForm.Kind.ALIAS);
            case "surname" -> Optional.of(SurfaceForm.Kind.SURNAME);
            case "adjective" -> Optional.of(SurfaceForm.Kind.ADJECTIVE);
            case "metonym" -> Optional.of(SurfaceForm.Kind.METONYM);
            default -> Optional.empty();
        };
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }
}
