package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.BlockView;
import dev.dossier.page.view.Chip;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.TextPart;
import dev.dossier.page.view.WordMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cuts what one page prints of an article shown in excerpts, so that its pieces, wherever they stand on the page, never add up to a longer run
 * of the article than its budget: two sentences that follow one another in the article are not both printed whole where together they are
 * longer. What is cut ends in an ellipsis, and keeps its sources. Words that copies share count for each of them.
 */
final class RunLimiter {
    private static final String ELLIPSIS = "…";

    private final Catalogue catalogue;
    private final Map<Slug, ArticleWords> words;
    private final Map<Slug, PrintedWords> printed = new HashMap<>();

    /** @param words the words of articles, filled as they are needed */
    RunLimiter(Catalogue catalogue, Map<Slug, ArticleWords> words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** What of some words stands in an article. */
    private record Place(PrintedWords account, List<ArticleWords.Piece> pieces) {
        boolean allows(int words) {
            return account.allows(pieces, words);
        }

        void enter(int words) {
            account.enter(pieces, words);
        }
    }

    /** Counts an article's excerpt, which is within the budget already. */
    void enter(Permalink page, List<TextPart> text) {
        text.stream().flatMap(part -> part.blocks().stream()).forEach(block -> enter(page, block));
    }

    private void enter(Permalink page, BlockView block) {
        var words = new ArticleWords(text(block.fragments()));
        places(words, List.of(page)).forEach(place -> place.enter(words.count()));
        block.cells().forEach(cell -> enter(page, new BlockView(block.number(), block.anchor(), cell)));
        enter(page, block.inner());
    }

    private static String text(List<Fragment> fragments) {
        return String.join("", fragments.stream().map(Fragment::text).toList());
    }

    /** The words, or as many as may stand; {@code sources} tells the articles, the one that they are taken from first. */
    String cut(String text, List<Chip> sources) {
        return cutTo(text, pages(sources));
    }

    /** The same of one article. */
    String cut(String text, Slug article) {
        return cutTo(text, List.of(Permalinks.article(article)));
    }

    /** The same of the article that has this page. */
    String cut(String text, Permalink page) {
        return cutTo(text, List.of(page));
    }

    private String cutTo(String text, List<Permalink> sources) {
        var all = new ArticleWords(text);
        int most = take(all, sources);
        return most >= all.count() ? text : ended(text.substring(0, all.end(most)));
    }

    /** Whether all the words may stand; they are counted as printed then. */
    boolean isWhole(String text, List<Chip> sources) {
        var all = new ArticleWords(text);
        var places = places(all, pages(sources));
        boolean whole = allow(places, all.count());
        if (whole) {
            places.forEach(place -> place.enter(all.count()));
        }
        return whole;
    }

    private static String ended(String words) {
        return words.isEmpty() ? ELLIPSIS : words + " " + ELLIPSIS;
    }

    List<Fragment> cut(List<Fragment> fragments, List<Chip> sources) {
        var all = new ArticleWords(text(fragments));
        int most = take(all, pages(sources));
        if (most >= all.count()) {
            return fragments;
        }
        int left = all.end(most);
        var cut = new ArrayList<Fragment>();
        for (var f : fragments) {
            if (left > 0) {
                var words = f.text().substring(0, Math.min(left, f.text().length()));
                cut.add(new Fragment(words, f.emphasis(), f.strong(), f.code(), f.marked(), f.page(), f.href()));
                left -= words.length();
            }
        }
        cut.add(Fragment.plain(cut.isEmpty() ? ELLIPSIS : " " + ELLIPSIS));
        return cut;
    }

    /** Two texts as one line; {@code in} belongs to the later article alone, {@code out} to the earlier. */
    List<WordMark> cut(List<WordMark> marks, Chip before, Chip after) {
        int shown = marks.size();
        while (shown > 0 && !fits(marks.subList(0, shown), before, after)) {
            shown--;
        }
        var cut = new ArrayList<>(marks.subList(0, shown));
        enter(cut, before, "in");
        enter(cut, after, "out");
        if (shown < marks.size()) {
            cut.add(new WordMark("kept", shown == 0 ? ELLIPSIS : " " + ELLIPSIS));
        }
        return cut;
    }

    private boolean fits(List<WordMark> marks, Chip before, Chip after) {
        return fits(new ArticleWords(text(marks, "in")), before) && fits(new ArticleWords(text(marks, "out")), after);
    }

    private boolean fits(ArticleWords part, Chip source) {
        return places(part, pages(List.of(source))).stream().allMatch(place -> place.allows(part.count()));
    }

    private void enter(List<WordMark> marks, Chip source, String without) {
        take(new ArticleWords(text(marks, without)), pages(List.of(source)));
    }

    private static String text(List<WordMark> marks, String without) {
        return String.join(
                "",
                marks.stream()
                        .filter(mark -> !mark.kind().equals(without))
                        .map(WordMark::text)
                        .toList());
    }

    private static List<Permalink> pages(List<Chip> sources) {
        return sources.stream().map(Chip::article).toList();
    }

    /** How many of the words may be printed; they are counted as printed. */
    private int take(ArticleWords part, List<Permalink> sources) {
        var places = places(part, sources);
        int most = part.count();
        while (most > 0 && !allow(places, most)) {
            most--;
        }
        int taken = most;
        places.forEach(place -> place.enter(taken));
        return taken;
    }

    private static boolean allow(List<Place> places, int words) {
        return places.stream().allMatch(place -> place.allows(words));
    }

    private List<Place> places(ArticleWords part, List<Permalink> sources) {
        if (sources.isEmpty() || rights(sources.get(0)) == Rights.FULL) {
            return List.of();
        }
        return sources.stream()
                .map(catalogue::articleAt)
                .map(article -> catalogue.story(article).members())
                .flatMap(Collection::stream)
                .distinct()
                .filter(article -> catalogue.rights(article) == Rights.EXCERPT)
                .flatMap(article -> place(part, article))
                .toList();
    }

    private Rights rights(Permalink page) {
        return catalogue.rights(catalogue.article(catalogue.articleAt(page)));
    }

    private Stream<Place> place(ArticleWords part, Article article) {
        var pieces = words.computeIfAbsent(article.slug(), slug -> ArticleWords.of(article))
                .pieces(part);
        return pieces.isEmpty() ? Stream.empty() : Stream.of(new Place(account(article), pieces));
    }

    private PrintedWords account(Article article) {
        return printed.computeIfAbsent(
                article.slug(),
                slug -> new PrintedWords(catalogue.budget(article), catalogue.wordsOfHeadline(article)));
    }
}
