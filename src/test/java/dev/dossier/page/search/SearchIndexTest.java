package dev.dossier.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.domain.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static IndexedArticle article(int number, String text) {
        return new IndexedArticle(
                "Report " + number,
                new Permalink("articles/r" + number + ".html"),
                "Example Wire",
                "4 Mar 2025",
                "2025",
                number % 2 == 0,
                List.of("Fines"),
                List.of(new IndexedPassage(0, "Report " + number), new IndexedPassage(1, text)));
    }

    private static Map<String, String> parts(List<IndexedArticle> articles) {
        var acme = new IndexedCard(
                IndexedCard.Type.ENTITY,
                "organisation",
                "Acme",
                List.of("Acme Works"),
                "entities/acme.html",
                "1 report",
                "A \"maker\".");
        return new SearchIndex()
                .make(articles, List.of(acme)).stream().collect(Collectors.toMap(SearchPart::name, SearchPart::data));
    }

    @Test
    void namesTheNewestPassagesWithATermAndWhetherTheyAreAboutIt() {
        var parts = parts(List.of(article(0, "Acme pays."), article(1, "Acme, again Acme.")));
        // 2 passages with acme: the second (a gap of one, twice that), and the fourth (one more gap, strong).
        assertTrue(parts.getOrDefault("t0", "").contains("\"acm\":\"CCD\""), parts.get("t0"));
    }

    @Test
    void aWordOfANameStandsInThePartOfItsBeginningAndOfItsEnd() {
        assertEquals("{\"acme\":[1],\"works\":[0]}", parts(List.of()).getOrDefault("n0", ""));
    }

    @Test
    void textIsEscapedForAScript() {
        assertTrue(parts(List.of()).getOrDefault("c0", "").contains("A \\\"maker\\\"."));
        assertTrue(parts(List.of(article(0, "a </script> \u2028")))
                .getOrDefault("x0", "")
                .contains("a \\u003c/script> \\u2028"));
    }

    @Test
    void theListOfAFrequentTermIsCutAndTellsIt() {
        var articles = new ArrayList<IndexedArticle>();
        for (int i = 0; i < TermParts.LONGEST + 5; i++) {
            articles.add(article(i, "chip"));
        }
        var all = new Digits().add(TermParts.LONGEST + 5).toString();
        var list = parts(articles).values().stream()
                .filter(data -> data.contains("\"chip\":"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("(?s).*\"chip\":\"([^\"]*)\".*", "$1");
        assertEquals(all.length() + TermParts.LONGEST, list.length());
        assertTrue(list.startsWith(all));
    }

    @Test
    void sameContentGivesTheSameParts() {
        var articles = List.of(article(0, "Acme pays."), article(1, "Others do not."));
        assertEquals(parts(articles), parts(articles));
    }
}
