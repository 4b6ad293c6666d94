package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** All surface forms of a gazetteer, and where they stand in a text. */
final class FormIndex {
    private final List<Pattern> patterns = new ArrayList<>();
    private final FormAutomaton automaton;

    /** What a string of the automaton stands for; a barred one forbids mentions of its entity inside it. */
    private record Pattern(Entity entity, SurfaceForm form, boolean isBarred) {}

    FormIndex(List<Entity> entities) {
        for (var entity : entities) {
            entity.forms().forEach(form -> add(entity, form, false));
            entity.barred().forEach(text -> add(entity, exact(text), true));
        }
        automaton = new FormAutomaton(
                patterns.stream().map(p -> lower(p.form().text())).toList());
    }

    private void add(Entity entity, SurfaceForm form, boolean isBarred) {
        if (!form.text().isBlank()) {
            var folded = new SurfaceForm(Folding.fold(form.text().strip()), form.kind(), form.anyCase());
            patterns.add(new Pattern(entity, folded, isBarred));
        }
    }

    /** The forms in {@code folded} that stand there as words of their own, in their own case, and not inside a barred surface. */
    List<Candidate> find(String folded) {
        var found = new ArrayList<Candidate>();
        var barred = new ArrayList<Candidate>();
        automaton.scan(lower(folded), (index, start, end) -> {
            var pattern = patterns.get(index);
            var span = new Span(start, end);
            if (hasCase(pattern.form(), folded, start) && Boundaries.holdAround(span, folded)) {
                var candidate = new Candidate(pattern.entity(), pattern.form().kind(), span);
                (pattern.isBarred() ? barred : found).add(candidate);
            }
        });
        found.removeIf(c ->
                barred.stream().anyMatch(b -> b.isOf(c.entity()) && b.span().contains(c.span())));
        return found;
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
