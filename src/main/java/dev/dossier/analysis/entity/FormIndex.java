package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All surface forms of a gazetteer, and where they stand in a text. A surname may be that of hundreds; so those forms are looked at only of
 * entities that have been named.
 */
final class FormIndex {
    /** By the string's number in the automaton: the forms that count anywhere. */
    private final List<List<Pattern>> patterns = new ArrayList<>();

    /** By entity: the forms that count only after its full name. */
    private final Map<Slug, List<Later>> laterForms = new HashMap<>();

    private final FormAutomaton automaton;

    /** What a string of the automaton stands for; a barred one forbids mentions of its entity inside it. */
    private record Pattern(Entity entity, SurfaceForm form, boolean isBarred) {}

    private record Later(int string, Pattern pattern) {}

    private record Hit(int string, Span span) {}

    /** The surnames and short forms of the entities that one article has named so far. */
    static final class Named {
        private final Set<Slug> entities = new HashSet<>();
        private final Map<Integer, List<Pattern>> forms = new HashMap<>();
    }

    FormIndex(List<Entity> entities) {
        var strings = new LinkedHashMap<String, Integer>();
        for (var entity : entities) {
            entity.forms().forEach(form -> add(entity, form, false, strings));
            ShortForms.of(entity).forEach(form -> add(entity, form, false, strings));
            entity.barred().forEach(text -> add(entity, exact(text), true, strings));
        }
        automaton = new FormAutomaton(List.copyOf(strings.keySet()));
    }

    private void add(Entity entity, SurfaceForm form, boolean isBarred, Map<String, Integer> strings) {
        if (form.text().isBlank()) {
            return;
        }
        var folded = new SurfaceForm(Folding.fold(form.text().strip()), form.kind(), form.anyCase());
        var string = strings.computeIfAbsent(lower(folded.text()), text -> strings.size());
        if (string == patterns.size()) {
            patterns.add(new ArrayList<>(1));
        }
        var pattern = new Pattern(entity, folded, isBarred);
        if (form.kind() == SurfaceForm.Kind.SURNAME || form.kind() == SurfaceForm.Kind.SHORT) {
            laterForms
                    .computeIfAbsent(entity.slug(), slug -> new ArrayList<>(1))
                    .add(new Later(string, pattern));
        } else {
            patterns.get(string).add(pattern);
        }
    }

    /**
     * The forms in {@code folded} that stand there as words of their own, in their own case, and not inside a barred surface.
     *
     * @param named learns what is named here; of all else a surname or short form is none
     */
    List<Candidate> find(String folded, Named named) {
        var found = new ArrayList<Candidate>();
        var hits = new ArrayList<Hit>();
        var barred = new HashMap<Slug, TreeMap<Integer, Integer>>();
        var capitals = Capitals.of(folded);
        automaton.scan(lower(folded), (string, start, end) -> {
            var span = new Span(start, end);
            if (Boundaries.holdAround(span, folded)) {
                hits.add(new Hit(string, span));
            }
        });
        for (var hit : hits) {
            for (var pattern : patterns.get(hit.string())) {
                candidate(pattern, hit.span(), folded, capitals).ifPresent(candidate -> {
                    if (pattern.isBarred()) {
                        barred.computeIfAbsent(pattern.entity().slug(), entity -> new TreeMap<>())
                                .merge(hit.span().start(), hit.span().end(), Math::max);
                    } else {
                        found.add(candidate);
                    }
                });
            }
        }
        found.forEach(candidate -> enter(candidate.entity().slug(), named));
        for (var hit : hits) {
            for (var pattern : named.forms.getOrDefault(hit.string(), List.of())) {
                candidate(pattern, hit.span(), folded, capitals).ifPresent(found::add);
            }
        }
        found.removeIf(candidate -> isBarred(candidate, barred));
        return found;
    }

    private void enter(Slug entity, Named named) {
        if (named.entities.add(entity)) {
            for (var later : laterForms.getOrDefault(entity, List.of())) {
                named.forms
                        .computeIfAbsent(later.string(), string -> new ArrayList<>(1))
                        .add(later.pattern());
            }
        }
    }

    private static Optional<Candidate> candidate(Pattern pattern, Span span, String folded, Capitals capitals) {
        return reason(pattern, folded, span, capitals)
                .map(reason -> new Candidate(pattern.entity(), pattern.form().kind(), span, reason));
    }

    private static boolean isBarred(Candidate candidate, Map<Slug, TreeMap<Integer, Integer>> barred) {
        var of = barred.get(candidate.entity().slug());
        if (of == null) {
            return false;
        }
        var longer = of.floorEntry(candidate.span().start());
        return longer != null && longer.getValue() >= candidate.span().end();
    }

    /** Why the words are the form, by their case; empty where their case is another. */
    private static Optional<Reason> reason(Pattern pattern, String folded, Span span, Capitals capitals) {
        var form = pattern.form();
        if (hasCase(form, folded, span.start()) && !capitals.isOrdinaryWord(form.text(), span)) {
            return Optional.of(Reason.of(form.kind().label()));
        }
        return capitals.stand(form.text(), span, pattern.entity().kind() == EntityKind.PLACE)
                ? Optional.of(new Reason("capitals", form.text()))
                : Optional.empty();
    }

    /** Letter for letter; a form that begins with a small letter, such as {@code the West}, may begin a sentence. */
    private static boolean hasCase(SurfaceForm form, String folded, int start) {
        var text = form.text();
        if (form.anyCase() || folded.startsWith(text, start)) {
            return true;
        }
        return Character.isLowerCase(text.charAt(0))
                && Character.toUpperCase(text.charAt(0)) == folded.charAt(start)
                && folded.startsWith(text.substring(1), start + 1);
    }

    private static SurfaceForm exact(String text) {
        return new SurfaceForm(text, SurfaceForm.Kind.NAME, false);
    }

    /** Character by character, so that nothing moves and no locale takes part. */
    private static String lower(String text) {
        var lower = text.toCharArray();
        for (var i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }
}
