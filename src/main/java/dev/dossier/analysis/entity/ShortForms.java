package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.WordLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What articles call an organisation once its full name has stood: {@code TechMoat} for {@code TechMoat Consulting}, {@code Commerce
 * Department} for {@code US Department of Commerce}. None where the rest could be an ordinary word: {@code General Motors}.
 */
final class ShortForms {
    private static final WordLists LISTS = WordLists.read(ShortForms.class, "entity.txt");
    private static final Set<String> TAILS = LISTS.section("company words");
    private static final Set<String> ORDINARY = LISTS.section("ordinary words");
    private static final Pattern MINISTRY = Pattern.compile(
            "(?:[\\p{L}.]+ )?(Department|Ministry) of ([\\p{Lu}][\\p{L}]+(?: and [\\p{Lu}][\\p{L}]+)?)");
    private static final int SHORTEST = 4;

    private ShortForms() {}

    /** The short forms that are not among the entity's own forms, in the order of the forms that they come from. */
    static List<SurfaceForm> of(Entity entity) {
        if (entity.kind() != EntityKind.ORGANISATION) {
            return List.of();
        }
        var own = entity.forms().stream().map(SurfaceForm::text).collect(Collectors.toSet());
        var shorter = new LinkedHashSet<String>();
        for (var form : entity.forms()) {
            if (form.kind() == SurfaceForm.Kind.NAME || form.kind() == SurfaceForm.Kind.ALIAS) {
                withoutTail(form.text(), shorter);
                turnedRound(form.text(), shorter);
            }
        }
        return shorter.stream()
                .filter(text -> !own.contains(text))
                .map(text -> new SurfaceForm(text, SurfaceForm.Kind.SHORT, false))
                .toList();
    }

    private static void withoutTail(String name, Set<String> into) {
        var words = List.of(name.split(" "));
        var end = words.size();
        while (end > 1 && TAILS.contains(bare(words.get(end - 1)))) {
            end--;
        }
        var rest = bare(String.join(" ", words.subList(0, end)));
        if (end < words.size() && rest.length() >= SHORTEST && !(end == 1 && ORDINARY.contains(rest))) {
            into.add(rest);
        }
    }

    private static String bare(String word) {
        return word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static void turnedRound(String name, Set<String> into) {
        var ministry = MINISTRY.matcher(name);
        if (ministry.matches()) {
            into.add(ministry.group(2) + " " + ministry.group(1));
        }
    }
}
