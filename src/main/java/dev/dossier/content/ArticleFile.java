package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleAccess;
import dev.dossier.domain.ArticleKind;
import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.PageFacts;
import dev.dossier.domain.Place;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryRole;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a file of {@code content/articles}. */
final class ArticleFile {
    /** In the order in which they are written. */
    static final List<String> KEYS = List.of(
            "title",
            "date",
            "date_basis",
            "updated",
            "type",
            "status",
            "author",
            "publisher",
            "publisher_basis",
            "via",
            "url",
            "lang",
            "story",
            "role",
            "derived_from",
            "story_basis",
            "not_story",
            "rights",
            "tags",
            "summary",
            "based_on",
            "kind",
            "section",
            "keywords",
            "image",
            "image_credit",
            "access",
            "access_evidence",
            "hide",
            "pin",
            "set",
            "capture",
            "body_sha256",
            "import_sha256");

    private static final String DEFAULT_LANG = "en";

    private final SourceFile source;
    private final FrontMatter front;
    private final References references;

    private ArticleFile(SourceFile source, References references) {
        this.source = source;
        this.front = source.front();
        this.references = references;
    }

    /** The article; empty, with a problem, where it has no body. */
    static Optional<Article> parse(SourceFile source, References references) {
        return new ArticleFile(source, references).article();
    }

    private Optional<Article> article() {
        front.allowOnly(KEYS);
        front.needs("date_basis", "date");
        front.needs("publisher_basis", "publisher");
        front.needs("image_credit", "image");
        front.needs("access_evidence", "access");
        Kind.ARTICLE.checkType(front);
        var body = new PageLinks(Kind.ARTICLE, source, references).read();
        var article = new Article(
                source.slug(),
                front.text("title"),
                published(),
                updated(),
                credits(),
                Languages.of(front, "lang").orElse(DEFAULT_LANG),
                lineage(),
                front.choice("rights", List.of(Rights.values()), Rights::label),
                front.texts("tags"),
                front.text("summary"),
                front.texts("based_on"),
                source.isDraft(),
                front.section("capture", "file, sha256 and format below it").flatMap(ArticleFile::capture),
                details(),
                new CorrectionKeys(source.slug(), front, references).read(),
                body);
        if (body.isEmpty()) {
            var where = new Place(source.file(), source.bodyLine());
            front.problems().error("empty-body", where, "the article has no text.", "write its text below the keys.");
            return Optional.empty();
        }
        return Optional.of(article);
    }

    private PageFacts details() {
        var image = front.url("image").map(CanonicalUrl::value);
        var evidence = front.text("access_evidence").orElse("");
        return new PageFacts(
                Map.of(),
                front.text("section"),
                front.texts("keywords"),
                image,
                image.flatMap(address -> front.text("image_credit")),
                front.choice("access", List.of(ArticleAccess.State.values()), ArticleAccess.State::label)
                        .map(state -> new ArticleAccess(state, evidence)),
                front.choice("kind", List.of(ArticleKind.values()), ArticleKind::label));
    }

    private Optional<PublicationDate> published() {
        var basis = front.basis("date_basis").orElse(BasisNote.PRINTED);
        return front.date("date").map(value -> new PublicationDate(value, basis.basis(), basis.reason()));
    }

    private Optional<TimexValue> updated() {
        var updated = front.date("updated");
        var published = front.date("date");
        if (updated.isPresent()
                && published.isPresent()
                && updated.get().last().isBefore(published.get().first())) {
            front.problems()
                    .warning(
                            "updated-before-date",
                            front.place("updated"),
                            "updated " + updated.get().iso() + " lies before the date "
                                    + published.get().iso() + ".",
                            "correct one of the two.");
        }
        return updated;
    }

    private Credits credits() {
        var basis = front.basis("publisher_basis").orElse(BasisNote.PRINTED);
        var publisher = front.text("publisher").map(name -> new Credit(name, basis.basis(), basis.reason()));
        var via =
                front.items("via").stream().flatMap(item -> via(item).stream()).toList();
        return new Credits(front.texts("author"), publisher, via, front.url("url"));
    }

    private Optional<Credit> via(Value item) {
        if (item instanceof Value.Single single && !single.text().isBlank()) {
            return Optional.of(new Credit(single.text().strip(), Basis.EXPLICIT, ""));
        }
        if (item instanceof Value.Fields fields && fields.fields().containsKey("name")) {
            var inner = new FrontMatter(source.file(), fields.line(), fields.fields(), front.problems());
            inner.allowOnly(List.of("name", "basis"));
            var basis = inner.basis("basis").orElse(BasisNote.PRINTED);
            return inner.text("name").map(name -> new Credit(name, basis.basis(), basis.reason()));
        }
        var where = new Place(source.file(), item.line());
        var fix = "write [Name, Name] or [{name: Name, basis: explicit}].";
        front.problems().error("wrong-shape", where, "'via' holds something that is not a name.", fix);
        return Optional.empty();
    }

    private Lineage lineage() {
        var named = front.slug("story");
        var story = named.map(Located::value).orElse(source.slug());
        var derivedFrom = front.slug("derived_from");
        named.filter(s -> !s.value().equals(source.slug())).ifPresent(s -> references.addStory(source.slug(), s));
        derivedFrom.ifPresent(s -> references.add(Kind.ARTICLE, "derived_from", s));
        var role = front.choice("role", List.of(StoryRole.values()), StoryRole::label);
        checkLineage(story, role, derivedFrom);
        var refused = front.slugs("not_story");
        references.addAll(Kind.ARTICLE, "not_story", refused);
        refused.stream()
                .filter(no -> no.value().equals(story)
                        || derivedFrom
                                .filter(from -> from.value().equals(no.value()))
                                .isPresent())
                .forEach(this::refusedAndNamed);
        var basis = front.basis("story_basis").orElse(BasisNote.PRINTED);
        return new Lineage(
                story,
                role.orElse(StoryRole.ORIGIN),
                derivedFrom.map(Located::value),
                basis.basis(),
                basis.reason(),
                refused.stream().map(Located::value).toList());
    }

    private void refusedAndNamed(Located<Slug> refused) {
        var what = "not_story refuses '" + refused.value() + "', which story or derived_from names.";
        front.problems().error("refused-story", refused.where(), what, "take it out of one of them.");
    }

    private void checkLineage(Slug story, Optional<StoryRole> role, Optional<Located<Slug>> derivedFrom) {
        if (!front.has("story") && role.isPresent() && role.get() != StoryRole.ORIGIN) {
            var what = "role '" + role.get().label() + "' stands without a story.";
            var fix = "add story: with the slug of the story's lead article.";
            front.problems().error("role-without-story", front.place("role"), what, fix);
        }
        if (!story.equals(source.slug()) && !front.has("role")) {
            var what = "the article belongs to a story and has no role in it.";
            var fix = "add role: copy, rewrite, follow-up or origin.";
            front.problems().error("story-without-role", front.place("story"), what, fix);
        }
        derivedFrom.filter(from -> from.value().equals(source.slug())).ifPresent(from -> {
            var fix = "name the other article, or take it out.";
            front.problems().error("derived-from-itself", from.where(), "the article is derived from itself.", fix);
        });
    }

    private static Optional<CaptureRecord> capture(FrontMatter capture) {
        capture.allowOnly(List.of("file", "sha256", "format", "kept", "removed", "rules", "foreign"));
        var file = capture.required("file", "the captured file");
        var sha256 = capture.required("sha256", "the hash of the captured file");
        var format = capture.required("format", "the captured file's format");
        if (file.isEmpty() || sha256.isEmpty() || format.isEmpty()) {
            return Optional.empty();
        }
        var rules = capture.section("rules", "{rule: characters}");
        return Optional.of(new CaptureRecord(
                file.get(),
                sha256.get(),
                format.get(),
                capture.number("kept").orElse(0),
                capture.number("removed").orElse(0),
                rules.map(ArticleFile::counts).orElse(Map.of()),
                capture.sections("foreign", "{title: …, publisher: …, date: …}").stream()
                        .flatMap(foreign -> foreign(foreign).stream())
                        .toList()));
    }

    private static Map<String, Integer> counts(FrontMatter rules) {
        var counts = new TreeMap<String, Integer>();
        rules.fields().keySet().forEach(rule -> rules.number(rule).ifPresent(n -> counts.put(rule, n)));
        return counts;
    }

    private static Optional<ForeignArticle> foreign(FrontMatter foreign) {
        foreign.allowOnly(List.of("title", "publisher", "date"));
        return foreign.required("title", "the foreign article's title")
                .map(title -> new ForeignArticle(title, foreign.text("publisher"), foreign.date("date")));
    }
}
