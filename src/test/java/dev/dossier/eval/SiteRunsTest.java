package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.analysis.Analyst;
import dev.dossier.content.ContentFolder;
import dev.dossier.domain.Article;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Rights;
import dev.dossier.page.PagePlanner;
import dev.dossier.site.SiteConfiguration;
import dev.dossier.site.SiteRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file of a site holds a longer run of an article's words than its rights allow, not even put together out of pieces. */
class SiteRunsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"made, EXCERPT, 12", "made, EXCERPT, 60", "made, LINK, 60", "demo, EXCERPT, 60", "demo, LINK, 60"})
    void noRunIsLongerThanItsBudget(String name, Rights rights, int budget) throws IOException {
        var corpus = name.equals("made") ? BeatCorpus.of(60, rights, budget) : demo(rights, budget);
        var site = bake(corpus);
        var runs = new SiteRuns(corpus.articles(), peoplesOwn(corpus));
        var longer = new ArrayList<SiteRuns.Run>();
        int longest = 0;
        for (var file : files(site)) {
            for (var run : runs.in(site, file)) {
                longest = Math.max(longest, run.words());
                if (run.words() > (rights == Rights.LINK ? 0 : budget)) {
                    longer.add(run);
                }
            }
        }
        System.out.println(name + " " + rights + " " + budget + ": longest run " + longest);
        assertTrue(longer.isEmpty(), () -> longer.size() + " runs are longer:\n" + lines(longer));
    }

    /** Titles, names and summaries, which no rights cut. */
    private static List<String> peoplesOwn(Corpus corpus) {
        var texts = new ArrayList<String>();
        corpus.articles().forEach(a -> a.title().ifPresent(texts::add));
        corpus.articles().forEach(a -> a.summary().ifPresent(texts::add));
        corpus.articles().forEach(a -> texts.addAll(a.basedOn()));
        corpus.topics()
                .forEach(t -> texts.add(t.title() + " – " + t.summary() + " – "
                        + t.stateOfPlay().plainText()));
        corpus.entities().forEach(e -> texts.add(e.name() + " " + e.profile().plainText()));
        corpus.entities().forEach(e -> e.forms().forEach(form -> texts.add(form.text())));
        return texts;
    }

    private static String lines(List<SiteRuns.Run> runs) {
        return String.join("\n", runs.stream().limit(25).map(Object::toString).toList());
    }

    private static List<Path> files(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path bake(Corpus corpus) throws IOException {
        Files.writeString(folder.resolve(SiteConfiguration.FILE), "site.name=Runs\nsite.description=Runs.\n");
        var problems = new Problems();
        var project = SiteConfiguration.read(folder, problems);
        var site = Files.createDirectories(folder.resolve("baked"));
        var plan = new PagePlanner(project.settings()).plan(new Analyst(corpus).analyze());
        new SiteRenderer(project, 1).render(plan, corpus.articles(), site, problems);
        assertEquals(List.of(), problems.sorted());
        return site;
    }

    private static Corpus demo(Rights rights, int budget) {
        var corpus = new ContentFolder(Path.of("content")).readAll(new Problems());
        return new Corpus(
                corpus.articles().stream().map(SiteRunsTest::plain).toList(),
                corpus.entities(),
                corpus.topics(),
                corpus.publishers().stream().map(p -> with(p, rights, budget)).toList());
    }

    private static Article plain(Article a) {
        return new Article(
                a.slug(),
                a.title(),
                a.published(),
                a.updated(),
                a.credits(),
                a.lang(),
                a.lineage(),
                Optional.empty(),
                a.tags(),
                a.summary(),
                a.basedOn(),
                a.draft(),
                a.capture(),
                a.details(),
                a.corrections(),
                a.body());
    }

    private static Publisher with(Publisher p, Rights rights, int budget) {
        return new Publisher(
                p.slug(),
                p.name(),
                p.kind(),
                p.aliases(),
                p.domains(),
                Optional.of(rights),
                budget,
                p.about(),
                p.declared());
    }
}
