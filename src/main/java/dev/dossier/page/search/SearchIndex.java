package dev.dossier.page.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the index of a site: {@code index} says where everything stands, {@code t0}… hold the terms, {@code n0}… the words of names,
 * {@code c0}… the cards, {@code a0}… what articles are chosen by, {@code x0}… their passages.
 */
public final class SearchIndex {
    /** A card's text takes about 300 bytes. */
    private static final int CARDS_OF_A_PART = 12;

    private static final int ARTICLES_OF_A_PART = 2000;
    /** A list of results shows passages of eight articles, each of which may stand in another part. */
    private static final int TEXT_PART = 3_000;

    private final SearchWords words = new SearchWords();
    private final List<SearchPart> parts = new ArrayList<>();

    /** The parts by name; articles have to come newest first, cards with the most written about first. */
    public List<SearchPart> make(List<IndexedArticle> articles, List<IndexedCard> cards) {
        parts.clear();
        var index = new LinkedHashMap<String, Object>();
        index.put("stop", String.join(" ", SearchWords.STOP));
        index.put("terms", addTerms(articles));
        index.put("names", addNames(cards));
        index.put("cards", CARDS_OF_A_PART);
        addCards(cards);
        addArticles(articles, index);
        addTexts(articles, index);
        parts.add(new SearchPart("index", Json.write(index)));
        return List.copyOf(parts);
    }

    private void add(String letter, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            parts.add(new SearchPart(letter + i, Json.write(values.get(i))));
        }
    }

    /** The first term of each part. */
    private List<String> addTerms(List<IndexedArticle> articles) {
        var terms = new TermParts(words);
        int passage = 0;
        for (var article : articles) {
            for (var indexed : article.passages()) {
                terms.add(passage, indexed);
                passage++;
            }
        }
        var lists = terms.parts();
        add("t", lists);
        return lists.stream().map(part -> part.keySet().iterator().next()).toList();
    }

    private int addNames(List<IndexedCard> cards) {
        var names = new NameParts(words);
        for (int i = 0; i < cards.size(); i++) {
            names.add(i, cards.get(i));
        }
        var lists = names.parts();
        add("n", lists);
        return lists.size();
    }

    private void addCards(List<IndexedCard> cards) {
        var values = cards.stream()
                .map(card -> List.<Object>of(
                        card.type().ordinal(),
                        card.kind(),
                        card.name(),
                        card.aliases(),
                        card.address(),
                        card.counts(),
                        card.about()))
                .toList();
        add("c", groups(values, CARDS_OF_A_PART));
    }

    /** Number of passages, publisher with independence, and combination of topics of each article. */
    private void addArticles(List<IndexedArticle> articles, Map<String, Object> index) {
        var publishers = sorted(articles.stream().map(IndexedArticle::publisher).toList());
        var topics = sorted(articles.stream().flatMap(a -> a.topics().stream()).toList());
        var combinations =
                articles.stream().map(IndexedArticle::topics).distinct().toList();
        var firsts = new ArrayList<Integer>();
        var tables = new ArrayList<String>();
        int passage = 0;
        for (var group : groups(articles, ARTICLES_OF_A_PART)) {
            var table = new Digits();
            firsts.add(passage);
            for (var article : group) {
                table.add(article.passages().size());
                table.add(publishers.indexOf(article.publisher()) * 2 + (article.independent() ? 1 : 0));
                table.add(combinations.indexOf(article.topics()));
                passage += article.passages().size();
            }
            tables.add(table.toString());
        }
        add("a", tables);
        index.put("passages", passage);
        index.put("publishers", publishers);
        index.put("topics", topics);
        index.put(
                "combinations",
                combinations.stream()
                        .map(c -> c.stream().map(topics::indexOf).toList())
                        .toList());
        index.put("articles", ARTICLES_OF_A_PART);
        index.put("firsts", firsts);
        index.put("years", years(articles));
    }

    private static List<String> sorted(List<String> values) {
        return List.copyOf(new TreeSet<>(values).stream().toList());
    }

    /** Each year with the number of its first article. */
    private static List<List<Object>> years(List<IndexedArticle> articles) {
        var years = new ArrayList<List<Object>>();
        var last = "-";
        for (int i = 0; i < articles.size(); i++) {
            if (!articles.get(i).year().equals(last)) {
                last = articles.get(i).year();
                years.add(List.of(last, i));
            }
        }
        return years;
    }

    private void addTexts(List<IndexedArticle> articles, Map<String, Object> index) {
        var texts = articles.stream().map(SearchIndex::text).toList();
        int size = texts.stream().mapToInt(text -> Json.write(text).length()).sum();
        int together = Math.max(1, (int) ((long) TEXT_PART * articles.size() / Math.max(1, size)));
        index.put("texts", together);
        add("x", groups(texts, together));
    }

    private static List<Object> text(IndexedArticle article) {
        var passages = new ArrayList<Object>();
        article.passages().forEach(passage -> {
            passages.add(passage.number());
            passages.add(passage.text());
        });
        return List.of(article.headline(), article.page().path(), article.publisher(), article.date(), passages);
    }

    private static <T> List<List<T>> groups(List<T> values, int size) {
        var groups = new ArrayList<List<T>>();
        for (int i = 0; i < values.size(); i += size) {
            groups.add(values.subList(i, Math.min(values.size(), i + size)));
        }
        return groups;
    }
}
