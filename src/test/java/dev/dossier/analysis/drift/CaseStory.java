package dev.dossier.analysis.drift;

import dev.dossier.CaseFile;
import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** The story in a case file: its parts {@code earlier}, {@code later} and {@code latest}, a paragraph a line, and its {@code entities}. */
record CaseStory(Story story, Map<Slug, ArticleFacts> facts) {
    static CaseStory of(CaseFile file) {
        var finder = new FactFinder(TestGazetteer.read(file.part("entities")));
        var members = new ArrayList<Article>();
        var facts = new TreeMap<Slug, ArticleFacts>();
        for (var name : new String[] {"earlier", "later", "latest"}) {
            if (!file.part(name).isEmpty()) {
                var article = TestArticle.of(name, "", file.part(name).lines().toList());
                members.add(article);
                facts.put(article.slug(), finder.find(article));
            }
        }
        return new CaseStory(new Story(members.get(0).slug(), members), facts);
    }

    /** {@code later P2}. */
    static String place(Passage passage) {
        return passage.article() + " P" + passage.paragraph();
    }
}
