package dev.dossier.content;

import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who names whom: collected while the files are read, checked when all of them are known. */
final class References {
    private final List<Reference> references = new ArrayList<>();
    private final Map<Slug, Located<Slug>> leads = new TreeMap<>();

    /** @param key in which the file stands named, for reading */
    private record Reference(Kind kind, String key, Located<Slug> to) {}

    void add(Kind kind, String key, Located<Slug> to) {
        references.add(new Reference(kind, key, to));
    }

    /** @param lead another article than {@code member} */
    void addStory(Slug member, Located<Slug> lead) {
        add(Kind.ARTICLE, "story", lead);
        leads.put(member, lead);
    }

    void addAll(Kind kind, String key, Collection<Located<Slug>> all) {
        all.forEach(to -> add(kind, key, to));
    }

    /** Reports what does not exist, what exists only as a draft, and stories whose lead belongs to another story. */
    void check(Map<Kind, List<Slug>> files, Map<Kind, List<Slug>> drafts, Problems problems) {
        for (var reference : references) {
            var kind = reference.kind();
            check(reference, files.getOrDefault(kind, List.of()), drafts.getOrDefault(kind, List.of()), problems);
        }
        leads.values().forEach(lead -> checkLead(lead, problems));
    }

    private static void check(Reference reference, List<Slug> files, List<Slug> drafts, Problems problems) {
        var kind = reference.kind();
        var to = reference.to();
        var named = reference.key() + " names the " + kind.label() + " '" + to.value() + "', which ";
        if (!files.contains(to.value())) {
            var slugs = files.stream().map(Slug::value).toList();
            var fix = Nearest.to(to.value().value(), slugs)
                    .map(near -> "write " + near + ".")
                    .orElse("add " + kind.folder() + "/" + to.value() + ".md, or take the name out.");
            problems.error("no-such-" + kind.label(), to.where(), named + "does not exist.", fix);
        } else if (drafts.contains(to.value())) {
            problems.error("names-a-draft", to.where(), named + "is a draft.", "publish it, or take the name out.");
        }
    }

    private void checkLead(Located<Slug> lead, Problems problems) {
        Optional.ofNullable(leads.get(lead.value())).ifPresent(next -> {
            var what = "story names '" + lead.value() + "', which itself belongs to the story '" + next.value() + "'.";
            problems.error("story-in-a-story", lead.where(), what, "write " + next.value() + ".");
        });
    }
}
