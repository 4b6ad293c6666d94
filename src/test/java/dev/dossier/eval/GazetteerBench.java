package dev.dossier.eval;

import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.domain.Article;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Slug;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.text.ArticleText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Compares the speed of a gazetteer of 100,000 forms with that of one of 100, on the same text, in one run, by the
 * thread's own time; and tells its memory.
 */
final class GazetteerBench {
    private static final String[] SYLLABLES = {
        "ka", "ren", "mo", "li", "tan", "der", "vo", "shi", "bel", "nor", "ga", "thu", "pre", "os", "win", "dal", "ze",
        "mar", "qui", "fen"
    };
    private static final String[] WORDS = {
        "the", "of", "said", "new", "market", "chips", "report", "on", "sales", "in", "and", "for", "growth", "that",
        "year", "a", "to", "will", "has", "company", "plan", "state", "with", "by", "at", "prices", "its", "more",
        "than", "its", "from", "after"
    };
    private static final int ROUNDS = 15;
    private static final int SENTENCES = 30_000;

    private GazetteerBench() {}

    public static void main(String[] args) {
        var names = names(50_000);
        var few = gazetteer(names.subList(0, 50));
        var many = gazetteer(names);
        var article = article(names);
        var characters = article.body().blocks().stream()
                .mapToInt(b -> b.text().length())
                .sum();
        var before = heap();
        var large = new EntityLinker(many);
        var memory = heap() - before;
        var small = new EntityLinker(few);
        for (var round = 0; round < ROUNDS; round++) {
            print("forms " + 2 * few.size(), small, article, characters);
            print("forms " + 2 * many.size(), large, article, characters);
        }
        System.out.printf(Locale.ROOT, "automaton and forms: %.1f MB%n", memory / 1e6);
    }

    private static void print(String what, EntityLinker linker, Article article, int characters) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var found = linker.link(ArticleText.of(article)).size();
        var seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.1f MB/s, %d mentions%n", what, characters / 1e6 / seconds, found);
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<String> names(int count) {
        var random = new Random(7);
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            names.add(name(random) + " " + name(random));
        }
        return List.copyOf(names);
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (var i = 0; i < 2 + random.nextInt(2); i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Entity> gazetteer(List<String> names) {
        var entities = new ArrayList<Entity>();
        for (var name : names) {
            var forms = List.of(
                    new SurfaceForm(name, SurfaceForm.Kind.NAME, false),
                    new SurfaceForm(name.substring(name.indexOf(' ') + 1), SurfaceForm.Kind.SURNAME, false));
            entities.add(TestGazetteer.entity(new Slug("e" + entities.size()), name, EntityKind.PERSON, forms));
        }
        return entities;
    }

    /** Names of the small gazetteer stand in it, so that both find much the same. */
    private static Article article(List<String> names) {
        var random = new Random(11);
        var lines = new ArrayList<String>();
        for (var i = 0; i < SENTENCES; i++) {
            var text = new StringBuilder(names.get(random.nextInt(50)));
            for (var word = 0; word < 20; word++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            lines.add(text.append('.').toString());
        }
        return TestArticle.of("bench", "2025", lines);
    }
}
