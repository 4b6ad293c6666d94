package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * A person, organisation, product, place, law, event or publication that has a page.
 *
 * @param forms all ways to write it, the name first
 * @param barred longer surfaces inside which none of the forms is a mention
 * @param sameAs addresses of the same thing elsewhere, Wikidata above all
 * @param maker of a product
 * @param company of a person: the organisation that {@code her company} means
 * @param profile by people; may be empty
 */
public record Entity(
        Slug slug,
        String name,
        EntityKind kind,
        List<SurfaceForm> forms,
        List<String> barred,
        List<String> sameAs,
        List<Slug> notToBeConfusedWith,
        Optional<Slug> maker,
        Optional<Slug> company,
        Body profile) {
    public Entity {
        forms = List.copyOf(forms);
        barred = List.copyOf(barred);
        sameAs = List.copyOf(sameAs);
        notToBeConfusedWith = List.copyOf(notToBeConfusedWith);
    }
}
