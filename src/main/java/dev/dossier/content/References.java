package dev.dossier.content;

import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who names whom: collected while the files are read, checked when all of them are known. */
final class References {
    private final List<Reference> references = new ArrayList<>();

    /** @param key in which the file stands named, for reading */
    private record Reference(Kind kind, String key, Located<Slug> to) {}

    void add(Kind kind, String key, Located<Slug> to) {
        references.add(new Reference(kind, key, to));
    }

    void addAll(Kind kind, String key, Collection<Located<Slug>> all) {
        all.forEach(to -> add(kind, key, to));
    }

    /** Reports what does not exist, and what exists only as a draft. */
    void check(Map<Kind, List<Slug>> files, Map<Kind, List<Slug>> drafts, Problems problems) {
        var known = new EnumMap<Kind, List<String>>(Kind.class);
        files.forEach(
                (kind, slugs) -> known.put(kind, slugs.stream().map(Slug::value).toList()));
        for (var reference : references) {
            var kind = reference.kind();
            var to = reference.to();
            var slugs = known.getOrDefault(kind, List.of());
            var named = reference.key() + " names the " + kind.label() + " '" + to.value() + "', which ";
            if (!slugs.contains(to.value().value())) {
                var fix = Nearest.to(to.value().value(), slugs)
                        .map(near -> "write " + near + ".")
                        .orElse("add " + kind.folder() + "/" + to.value() + ".md, or take the name out.");
                problems.error("no-such-" + kind.label(), to.where(), named + "does not exist.", fix);
            } else if (drafts.getOrDefault(kind, List.of()).contains(to.value())) {
                problems.error("names-a-draft", to.where(), named + "is a draft.", "publish it, or take the name out.");
            }
        }
    }
}
