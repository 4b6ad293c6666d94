package dev.dossier.eval;

import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.Article;
import dev.dossier.domain.Slug;
import dev.dossier.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Made-up articles, one in five of them a copy or a rewrite of another. Their words mean nothing; people, firms and towns come back in many,
 * as on a beat.
 */
final class StoryCorpus {
    private static final List<String> SYLLABLES = List.of(
            "bar", "den", "kol", "mir", "tas", "vel", "run", "hol", "gar", "pel", "sor", "lin", "mak", "tor", "wes",
            "nor");
    private static final List<String> ROLES =
            List.of("director", "analyst", "minister", "engineer", "lawyer", "spokeswoman", "professor", "founder");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 700;

    private final Random random;
    private final List<String> words;
    private final List<Article> articles = new ArrayList<>();
    private final Map<Slug, Slug> planted = new TreeMap<>();

    /** The same articles for the same size. */
    StoryCorpus(int size) {
        random = new Random(size);
        words = new ArrayList<>();
        var lists = WordLists.read(dev.dossier.analysis.story.StoryFinder.class, "common-words.txt");
        List.of("many", "some", "few").forEach(section -> words.addAll(lists.section(section)));
        for (var i = 0; i < 2000; i++) {
            words.add(made(2 + i % 2).toLowerCase(Locale.ROOT));
        }
        var origins = size * 4 / 5;
        for (var i = 0; i < origins; i++) {
            var lines = origin();
            var day = random.nextInt(DAYS);
            add("origin-" + i, day, lines);
            if (i % 4 == 0) {
                var slug = "derived-" + i;
                add(slug, day + random.nextInt(3), i % 8 == 0 ? copied(lines) : rewritten(lines));
                planted.put(new Slug(slug), new Slug("origin-" + i));
            }
        }
        Collections.shuffle(articles, random);
    }

    List<Article> articles() {
        return articles;
    }

    /** Each copy and rewrite with what it comes from. */
    Map<Slug, Slug> planted() {
        return planted;
    }

    private void add(String slug, int day, List<String> lines) {
        articles.add(TestArticle.of(slug, FIRST.plusDays(day).toString(), lines));
    }

    /** About 300 words: five statements, three quotations of two people, four figures. */
    private List<String> origin() {
        var firm = name(120);
        var town = name(80);
        var lines = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            var person = name(600) + " " + name(600);
            lines.add("The " + phrase(9) + " of " + firm + " in " + town + " " + phrase(7) + ".");
            lines.add("“" + capital(phrase(14)) + ",” said " + person + ", " + pick(ROLES) + " of " + name(120) + ".");
            lines.add("It had " + (1000 + random.nextInt(900_000)) + " " + pick(words) + " and spent $"
                    + (11 + random.nextInt(980)) + " million on " + phrase(8) + ", and " + phrase(6) + ".");
        }
        lines.add(capital(phrase(16)) + " in " + town + ".");
        return lines;
    }

    private List<String> copied(List<String> lines) {
        var copied = new ArrayList<>(lines);
        copied.remove(random.nextInt(copied.size()));
        return copied;
    }

    /** Two words in five are others, quotations are shortened, two neighbours change places, one sentence is left out. */
    private List<String> rewritten(List<String> lines) {
        var rewritten = new ArrayList<String>();
        for (var line : copied(lines)) {
            rewritten.add(line.startsWith("“") ? shortened(line) : reworded(line));
        }
        Collections.swap(rewritten, 4, 5);
        return rewritten;
    }

    private String shortened(String line) {
        var said = line.indexOf(",” said");
        var words = List.of(line.substring(1, said).split(" "));
        return line.substring(said + 7).strip().replaceFirst(",.*", "") + " said: “"
                + capital(String.join(" ", words.subList(words.size() / 3, words.size()))) + ".”";
    }

    private String reworded(String line) {
        var reworded = new ArrayList<String>();
        for (var word : line.split(" ")) {
            var isPlain = word.matches("[a-z]+");
            reworded.add(isPlain && random.nextInt(5) < 2 ? pick(words) : word);
        }
        return String.join(" ", reworded);
    }

    private String phrase(int length) {
        var phrase = new ArrayList<String>();
        for (var i = 0; i < length; i++) {
            phrase.add(pick(words));
        }
        return String.join(" ", phrase);
    }

    private String name(int of) {
        var number = random.nextInt(of);
        return capital(
                SYLLABLES.get(number % 16) + SYLLABLES.get(number / 16 % 16) + SYLLABLES.get((number / 256 + of) % 16));
    }

    private String made(int syllables) {
        var made = new StringBuilder();
        for (var i = 0; i < syllables; i++) {
            made.append(pick(SYLLABLES));
        }
        return made.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
