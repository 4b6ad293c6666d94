package dev.dossier.content;

import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.SurfaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file of {@code content/entities}. */
final class EntityFile {
    private static final List<String> KEYS = List.of(
            "title",
            "type",
            "status",
            "kind",
            "aliases",
            "any_case",
            "adjectives",
            "metonyms",
            "not",
            "surname",
            "same_as",
            "not_to_be_confused_with",
            "maker",
            "company");

    private static final String NO_SURNAME = "none";

    private final SourceFile source;
    private final FrontMatter front;
    private final References references;
    private final SurfaceForms forms;

    private EntityFile(SourceFile source, References references, SurfaceForms forms) {
        this.source = source;
        this.front = source.front();
        this.references = references;
        this.forms = forms;
    }

    /** The entity; empty, with a problem, where its kind is not known. */
    static Optional<Entity> parse(SourceFile source, References references, SurfaceForms forms) {
        return new EntityFile(source, references, forms).entity();
    }

    private Optional<Entity> entity() {
        front.allowOnly(KEYS);
        Kind.ENTITY.checkType(front);
        var title = Kind.ENTITY.title(front, source.slug().value());
        var kind = kind();
        var confusable = front.slugs("not_to_be_confused_with");
        var maker = front.slug("maker");
        references.addAll(Kind.ENTITY, "not_to_be_confused_with", confusable);
        maker.ifPresent(slug -> references.add(Kind.ENTITY, "maker", slug));
        var company = front.slug("company");
        company.ifPresent(slug -> references.add(Kind.ENTITY, "company", slug));
        var names = forms(title, kind);
        var sameAs = sameAs();
        return kind.map(k -> new Entity(
                source.slug(),
                title,
                k,
                names,
                front.texts("not"),
                sameAs,
                confusable.stream().map(Located::value).toList(),
                maker.map(Located::value),
                company.map(Located::value),
                new PageLinks(Kind.ENTITY, source, references).read()));
    }

    private Optional<EntityKind> kind() {
        if (!front.has("kind")) {
            var fix = "add kind: person, organisation, product, place, law, event or publication.";
            front.problems().error("missing-kind", front.place("kind"), "an entity needs a kind.", fix);
        }
        return front.choice("kind", List.of(EntityKind.values()), EntityKind::label);
    }

    private List<SurfaceForm> forms(String title, Optional<EntityKind> kind) {
        var all = new ArrayList<SurfaceForm>();
        add(all, new Located<>(title, front.place("title")), SurfaceForm.Kind.NAME, false);
        front.locatedTexts("aliases").forEach(text -> add(all, text, SurfaceForm.Kind.ALIAS, false));
        front.locatedTexts("any_case").forEach(text -> add(all, text, SurfaceForm.Kind.ALIAS, true));
        front.locatedTexts("adjectives").forEach(text -> add(all, text, SurfaceForm.Kind.ADJECTIVE, false));
        front.locatedTexts("metonyms").forEach(text -> add(all, text, SurfaceForm.Kind.METONYM, false));
        surname(title, kind).ifPresent(name -> all.add(new SurfaceForm(name, SurfaceForm.Kind.SURNAME, false)));
        return all;
    }

    private void add(List<SurfaceForm> all, Located<String> text, SurfaceForm.Kind kind, boolean anyCase) {
        var form = new SurfaceForm(text.value(), kind, anyCase);
        all.add(form);
        forms.claim(source.slug(), form, text.where());
    }

    /** The last word of a person's name, unless the file names another or says that there is none. */
    private Optional<String> surname(String title, Optional<EntityKind> kind) {
        if (kind.filter(EntityKind.PERSON::equals).isEmpty()) {
            if (front.has("surname") && kind.isPresent()) {
                var what = "surname belongs to persons only.";
                front.problems().warning("needless-key", front.place("surname"), what, "take it out, or use aliases.");
            }
            return Optional.empty();
        }
        var space = title.lastIndexOf(' ');
        return front.text("surname")
                .or(() -> space < 0 ? Optional.empty() : Optional.of(title.substring(space + 1)))
                .filter(name -> !name.equals(NO_SURNAME));
    }

    private List<String> sameAs() {
        var all = front.locatedTexts("same_as");
        all.stream().filter(text -> !CanonicalUrl.isWebAddress(text.value())).forEach(text -> {
            var what = "same_as '" + text.value() + "' is not a web address.";
            front.problems().error("bad-url", text.where(), what, "write it in full, with https:// in front.");
        });
        return all.stream()
                .map(Located::value)
                .filter(CanonicalUrl::isWebAddress)
                .toList();
    }
}
