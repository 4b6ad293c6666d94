package dev.dossier.eval;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Finds how long a run of an article's words can be put together out of one file of a site, from whatever pieces of {@value #PIECE} words or
 * more, wherever they stand in it; a title is not read on into what stands under it. A run in reading order is never longer than that.
 */
final class SiteRuns {
    private static final int PIECE = 7;
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    /** Stands between texts that are not read on; in no article. */
    private static final String END = " ~end~of~text~ ";

    private final List<Words> articles;
    private final Map<List<String>, List<Place>> places = new HashMap<>();

    /** @param others texts that are not the articles': what they say is no article's */
    SiteRuns(List<Article> articles, List<String> others) {
        var free = new HashSet<List<String>>();
        for (var text : others) {
            var letters = Words.of("", text).letters();
            for (int at = 0; at + PIECE <= letters.size(); at++) {
                free.add(List.copyOf(letters.subList(at, at + PIECE)));
            }
        }
        this.articles = articles.stream().map(Words::of).toList();
        for (int a = 0; a < this.articles.size(); a++) {
            var letters = this.articles.get(a).letters();
            for (int at = 0; at + PIECE <= letters.size(); at++) {
                var piece = List.copyOf(letters.subList(at, at + PIECE));
                if (!free.contains(piece)) {
                    places.computeIfAbsent(piece, p -> new ArrayList<>()).add(new Place(a, at));
                }
            }
        }
    }

    private record Place(int article, int at) {}

    /** The longest run of an article's words in a file. */
    record Run(String file, String article, int words, String text) {}

    /** Runs of letters and digits, without case, each with the number of the word that it is in, and that word. */
    private record Words(String name, List<String> letters, List<Integer> word, List<String> words) {
        static Words of(Article article) {
            var text = article.body().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
            return of(article.slug().value(), text);
        }

        static Words of(String name, String text) {
            var letters = new ArrayList<String>();
            var numbers = new ArrayList<Integer>();
            var words = new ArrayList<String>();
            var folded = Folding.fold(text).toLowerCase(Locale.ROOT);
            WORD.matcher(folded).results().forEach(word -> {
                var found = LETTERS.matcher(word.group())
                        .results()
                        .map(r -> r.group())
                        .toList();
                if (!found.isEmpty()) {
                    found.forEach(l -> numbers.add(words.size()));
                    letters.addAll(found);
                    words.add(word.group());
                }
            });
            return new Words(name, letters, numbers, words);
        }
    }

    /** For each article of which words stand in the file, the longest run. */
    List<Run> in(Path site, Path file) throws IOException {
        var covered = new TreeMap<Integer, BitSet>();
        readings(file).forEach(reading -> cover(reading, covered));
        var name = site.relativize(file).toString();
        return covered.entrySet().stream()
                .map(e -> longest(name, articles.get(e.getKey()), e.getValue()))
                .toList();
    }

    private void cover(String reading, Map<Integer, BitSet> covered) {
        var letters = Words.of("", reading).letters();
        for (int at = 0; at + PIECE <= letters.size(); at++) {
            for (var place : places.getOrDefault(letters.subList(at, at + PIECE), List.of())) {
                var word = articles.get(place.article()).word();
                covered.computeIfAbsent(place.article(), a -> new BitSet())
                        .set(word.get(place.at()), word.get(place.at() + PIECE - 1) + 1);
            }
        }
    }

    private static Run longest(String file, Words article, BitSet covered) {
        int best = 0;
        int start = 0;
        for (int from = covered.nextSetBit(0); from >= 0; from = covered.nextSetBit(covered.nextClearBit(from))) {
            if (covered.nextClearBit(from) - from > best) {
                best = covered.nextClearBit(from) - from;
                start = from;
            }
        }
        return new Run(
                file, article.name(), best, String.join(" ", article.words().subList(start, start + best)));
    }

    /** What the file says: the text in reading order, once as it stands and once for either side of what is marked up as changed, and attributes. */
    private static List<String> readings(Path file) throws IOException {
        var text = Files.readString(file);
        if (!file.toString().endsWith(".html")) {
            var unfolded = text.replace("\r\n ", "");
            return List.of(unfolded, Jsoup.parse(unfolded).text());
        }
        return Stream.of("", "ins", "del")
                .map(without -> reading(text, without))
                .toList();
    }

    private static String reading(String html, String without) {
        Document page = Jsoup.parse(html);
        if (!without.isEmpty()) {
            page.select(without).remove();
        }
        page.select("h1,h2,h3,.headline").forEach(title -> title.after(END));
        var attributes = page.getAllElements().stream()
                .flatMap(e -> e.attributes().asList().stream())
                .map(a -> a.getValue())
                .collect(Collectors.joining(END));
        var scripts = page.select("script").stream().map(s -> s.data()).collect(Collectors.joining(END));
        return page.text() + END + attributes + END + scripts;
    }
}
