package dev.dossier.analysis;

import dev.dossier.domain.Body;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.Slugifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Entities in short, one a line: {@code organisation: Huawei; alias: Huawei Technologies; not: Huawei Arena}. Further parts are
 * {@code any-case}, {@code adjective}, {@code metonym}, {@code surname}, {@code maker} and {@code company}.
 */
public final class TestGazetteer {
    private TestGazetteer() {}

    public static List<Entity> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(TestGazetteer::entity)
                .toList();
    }

    /** An entity of which nothing is known but its forms. */
    public static Entity entity(Slug slug, String name, EntityKind kind, List<SurfaceForm> forms) {
        return new Entity(
                slug,
                name,
                kind,
                forms,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Body.EMPTY);
    }

    private static Entity entity(String line) {
        var forms = new ArrayList<SurfaceForm>();
        var barred = new ArrayList<String>();
        var maker = Optional.<Slug>empty();
        var company = Optional.<Slug>empty();
        var parts = List.of(line.split(";"));
        for (var part : parts) {
            var key = part.substring(0, part.indexOf(':')).strip();
            var value = part.substring(part.indexOf(':') + 1).strip();
            switch (key) {
                case "not" -> barred.add(value);
                case "maker" -> maker = Optional.of(new Slug(value));
                case "company" -> company = Optional.of(new Slug(value));
                case "any-case" -> forms.add(new SurfaceForm(value, SurfaceForm.Kind.ALIAS, true));
                case "alias", "adjective", "metonym", "surname" ->
                    forms.add(new SurfaceForm(value, SurfaceForm.Kind.valueOf(key.toUpperCase(Locale.ROOT)), false));
                default -> forms.add(new SurfaceForm(value, SurfaceForm.Kind.NAME, false));
            }
        }
        var name = forms.get(0).text();
        var kind = line.substring(0, line.indexOf(':')).strip().toUpperCase(Locale.ROOT);
        return new Entity(
                new Slug(Slugifier.slugify(name)),
                name,
                EntityKind.valueOf(kind),
                forms,
                barred,
                List.of(),
                List.of(),
                maker,
                company,
                Body.EMPTY);
    }
}
