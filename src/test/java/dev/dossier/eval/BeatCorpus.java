package dev.dossier.eval;

import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Body;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryRole;
import dev.dossier.domain.SurfaceForm;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicRule;
import dev.dossier.domain.TopicTerm;
import dev.dossier.text.Slugifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A made-up beat: articles with dated events, figures and quotations, about few names often and many seldom; one in five is a copy or a
 * rewrite. Their words mean nothing.
 */
final class BeatCorpus {
    private static final List<String> SYLLABLES = List.of(
            "bar", "den", "kol", "mir", "tas", "vel", "run", "hol", "gar", "pel", "sor", "lin", "mak", "tor", "wes",
            "nor");
    private static final List<String> VERBS = List.of("opened", "closed", "bought", "sold", "announced", "halted");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1000;

    private final Random random;
    private final Rights rights;
    private final int excerptWords;
    private final List<Entity> firms;
    private final List<Entity> people;
    private final List<Entity> towns;
    private final List<Publisher> publishers = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    private BeatCorpus(int size, Rights rights, int excerptWords) {
        random = new Random(size);
        this.rights = rights;
        this.excerptWords = excerptWords;
        firms = named(60, EntityKind.ORGANISATION, 1);
        people = named(80, EntityKind.PERSON, 2);
        towns = named(30, EntityKind.PLACE, 1);
        for (int i = 0; i < 25; i++) {
            publishers.add(publisher("Outlet " + capital(made(2)) + " " + (i + 1)));
        }
        for (int i = 0; articles.size() < size; i++) {
            write(i, size);
        }
    }

    /** The same corpus for the same arguments; every publisher has these rights. */
    static Corpus of(int size, Rights rights, int excerptWords) {
        return new BeatCorpus(size, rights, excerptWords).corpus();
    }

    private Corpus corpus() {
        var entities = new ArrayList<>(firms);
        entities.addAll(people);
        entities.addAll(towns);
        var topics = new ArrayList<Topic>();
        for (int i = 0; i < 6; i++) {
            topics.add(topic(i));
        }
        return new Corpus(articles, entities, topics, publishers);
    }

    private Topic topic(int number) {
        var first = firms.get(number);
        TopicTerm term = new TopicTerm.EntityTerm(first.slug());
        var rule = new TopicRule(List.of(), List.of(term, new TopicTerm.PhraseTerm("opened")), List.of());
        var title = "About " + first.name();
        return new Topic(
                new Slug(Slugifier.slugify(title)), title, number, title + ".", List.of(rule), List.of(), Body.EMPTY);
    }

    private void write(int number, int size) {
        var day = random.nextInt(DAYS);
        var lines = lines(FIRST.plusDays(day));
        var slug = new Slug("report-" + number);
        add(slug, day, lines, new Lineage(slug, StoryRole.ORIGIN, Optional.empty()));
        if (number % 4 == 0 && articles.size() < size) {
            boolean copy = number % 8 == 0;
            var role = copy ? StoryRole.COPY : StoryRole.REWRITE;
            var other = copy ? lines.subList(0, lines.size() - 1) : rewritten(lines);
            add(new Slug("again-" + number), day + 1, other, new Lineage(slug, role, Optional.of(slug)));
        }
    }

    /** Every third line loses its last words; two neighbours change places. */
    private static List<String> rewritten(List<String> lines) {
        var rewritten = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            rewritten.add(i % 3 == 1 ? line.substring(0, line.lastIndexOf(' ')) + "." : line);
        }
        java.util.Collections.swap(rewritten, 1, 2);
        return rewritten;
    }

    private void add(Slug slug, int day, List<String> lines, Lineage lineage) {
        var plain = TestArticle.of(slug.value(), FIRST.plusDays(day).toString(), lines);
        var by = publishers.get(random.nextInt(publishers.size()));
        var credits = new Credits(
                List.of(), Optional.of(new Credit(by.name(), Basis.EXPLICIT, "")), List.of(), Optional.empty());
        articles.add(new Article(
                slug,
                Optional.of("Headline " + slug.value()).filter(title -> articles.size() % 10 > 0),
                plain.published(),
                Optional.empty(),
                credits,
                "en",
                lineage,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                plain.body()));
    }

    private List<String> lines(LocalDate day) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var firm = few(firms).name();
            var other = few(firms).name();
            var person = few(people).name();
            var town = few(towns).name();
            lines.add(firm + " " + VERBS.get(random.nextInt(VERBS.size())) + " a " + phrase(2) + " in " + town + " on "
                    + written(day.minusDays(random.nextInt(90))) + ". " + other + " " + phrase(5) + ". " + firm
                    + " spent $" + (1000 + random.nextInt(900_000)) + " million on " + phrase(9) + ".");
            lines.add("“" + capital(phrase(9)) + ",” said " + person + " of " + firm + ". “" + capital(phrase(7))
                    + ".” " + person + " told reporters that " + phrase(6) + ".");
            lines.add(other + " sold " + (1000 + random.nextInt(90_000)) + " " + phrase(1) + " in " + town + ", "
                    + (3 + random.nextInt(90)) + "% of its " + phrase(2) + ". " + capital(phrase(14)) + ".");
        }
        return lines;
    }

    private static String written(LocalDate day) {
        var month = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /** The first of them often, the last seldom. */
    private Entity few(List<Entity> of) {
        double share = random.nextDouble();
        return of.get((int) (share * share * share * of.size()));
    }

    private List<Entity> named(int count, EntityKind kind, int words) {
        var entities = new ArrayList<Entity>();
        while (entities.size() < count) {
            var name = capital(made(3)) + (words > 1 ? " " + capital(made(2)) : "");
            var slug = new Slug(Slugifier.slugify(name));
            if (entities.stream().noneMatch(e -> e.slug().equals(slug))) {
                var form = new SurfaceForm(name, SurfaceForm.Kind.NAME, false);
                entities.add(TestGazetteer.entity(slug, name, kind, List.of(form)));
            }
        }
        return entities;
    }

    private Publisher publisher(String name) {
        return new Publisher(
                new Slug(Slugifier.slugify(name)),
                name,
                "site",
                List.of(),
                List.of(),
                Optional.of(rights),
                excerptWords,
                Body.EMPTY,
                true);
    }

    private String phrase(int length) {
        var phrase = new ArrayList<String>();
        for (int i = 0; i < length; i++) {
            phrase.add(made(2));
        }
        return String.join(" ", phrase);
    }

    private String made(int syllables) {
        var made = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            made.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return made.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
