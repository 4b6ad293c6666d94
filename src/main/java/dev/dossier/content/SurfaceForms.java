package dev.dossier.content;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which entity says that it is written how: a form that two of them claim stands for neither of them. */
final class SurfaceForms {
    private final Map<String, Slug> owners = new LinkedHashMap<>();
    private final Problems problems;

    SurfaceForms(Problems problems) {
        this.problems = problems;
    }

    /** Enters a form. A metonym or surname may be shared: the text around it decides. */
    void claim(Slug entity, SurfaceForm form, Place where) {
        if (form.kind() == SurfaceForm.Kind.METONYM || form.kind() == SurfaceForm.Kind.SURNAME) {
            return;
        }
        var key = form.anyCase() ? "any " + form.text().toLowerCase(Locale.ROOT) : "as " + form.text();
        var owner = owners.putIfAbsent(key, entity);
        if (owner != null && !owner.equals(entity)) {
            problems.warning(
                    "shared-form",
                    where,
                    "'" + form.text() + "' is written for both " + owner + " and " + entity + ".",
                    "take it out of one of them.");
        }
    }
}
