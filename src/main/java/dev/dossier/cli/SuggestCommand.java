package dev.dossier.cli;

import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Problem;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Severity;
import dev.dossier.domain.StoryRole;
import dev.dossier.site.SiteConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier suggest}: which articles come from which, to be decided by people in front matter. */
@Command(
        name = "suggest",
        description = "Proposes which articles are copies and rewrites of one another, and writes what is decided.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Articles are compared by what they say: quotations, speakers, figures, statements,",
            "their order, credits and dates. Likely links come with the lines for the front",
            "matter; links near the threshold come with their strongest passages, for people to",
            "decide; then comes what front matter says and the texts do not. What people have",
            "decided is not asked again. A refusal is noted in the later article (not_story).",
            "An ARTICLE is named by its slug or its file.",
            "",
            "Examples:",
            "  dossier suggest",
            "  dossier suggest --write                 writes the likely ones: all files, or none",
            "  dossier suggest --accept copy origin    copy comes from origin",
            "  dossier suggest --accept news origin --as follow-up",
            "  dossier suggest --refuse one other      they have nothing to do with one another",
            "",
            "Exits with 1 when content has errors or a file cannot be edited safely."
        })
final class SuggestCommand implements Callable<Integer> {

    /** How suggestions are told, as written on the command line. */
    enum Format {
        text,
        json,
        github
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--write", description = "Write the likely ones into the articles' front matter.")
    private boolean isWriting;

    @Option(
            names = "--accept",
            arity = "2",
            paramLabel = "ARTICLE",
            description = "The first article comes from the second: write it as known.")
    private List<String> accepted = List.of();

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            description = "What an accepted article is: copy, rewrite or follow-up (default: what its text says).")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--refuse",
            arity = "2",
            paramLabel = "ARTICLE",
            description = "The two articles are of different origin: never propose it again.")
    private List<String> refused = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        checkUsage();
        var problems = new Problems();
        var project = SiteConfiguration.read(Project.around(Path.of("")).root(), problems)
                .with(content.folders(), Optional.empty(), Optional.empty());
        var corpus = new ProjectContent(project).readAll(problems);
        if (!problems.hasErrors()) {
            var review = new StoryReview(corpus);
            print(answer(review, ArticleFiles.of(project), problems));
        }
        var err = spec.commandLine().getErr();
        problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(err::println);
        err.flush();
        return problems.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    private void checkUsage() {
        var asked = Stream.of(isWriting, !accepted.isEmpty(), !refused.isEmpty())
                .filter(is -> is)
                .count();
        if (asked > 1 || accepted.size() > 2 || refused.size() > 2) {
            throw wrong("--write, --accept and --refuse are given together. Fix: give one of them, once.");
        }
        if (role.isPresent() && (accepted.isEmpty() || role().isEmpty())) {
            throw wrong("--as goes with --accept. Fix: write --as copy, --as rewrite or --as follow-up behind it.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Optional<StoryRole> role() {
        return Stream.of(StoryRole.COPY, StoryRole.REWRITE, StoryRole.FOLLOW_UP)
                .filter(known -> role.filter(known.label()::equals).isPresent())
                .findFirst();
    }

    private List<String> answer(StoryReview review, ArticleFiles files, Problems problems) {
        if (accepted.isEmpty() && refused.isEmpty()) {
            return suggested(Suggestions.of(review, files), problems);
        }
        var decision = new StoryDecision(review, files);
        var changes = refused.isEmpty()
                ? decision.accept(accepted.get(0), accepted.get(1), role(), problems)
                : decision.refuse(refused.get(0), refused.get(1), problems);
        return changes.filter(all -> new StoryEdits(files).write(all, problems))
                .map(all -> decided(all, files))
                .orElse(List.of());
    }

    private List<String> suggested(Suggestions suggestions, Problems problems) {
        var changes = suggestions.likely().stream()
                .flatMap(proposal -> proposal.changes().stream())
                .toList();
        var isWritten = isWriting && new StoryEdits(suggestions.files()).write(changes, problems);
        return told(isWritten ? suggestions.written() : suggestions);
    }

    private List<String> told(Suggestions suggestions) {
        return switch (format) {
            case text -> new SuggestionText(suggestions).lines();
            case json -> List.of(new SuggestionJson(suggestions).line());
            case github -> new ProblemReport(asProblems(suggestions)).github();
        };
    }

    /** For the lines of a pull request. */
    private static List<Problem> asProblems(Suggestions suggestions) {
        var problems = new Problems();
        suggestions.contradicted().forEach(problems::add);
        for (var proposal : suggestions.likely()) {
            var link = proposal.link();
            var lines = proposal.changes().stream()
                    .flatMap(change -> SuggestionText.patch(change, suggestions.files()).stream())
                    .map(String::strip)
                    .toList();
            problems.warning(
                    "story-likely",
                    suggestions.files().place(link.article(), "story"),
                    link.article() + " is " + StoryWords.of(link) + ": " + link.told() + ".",
                    String.join("\n", lines));
        }
        for (var link : suggestions.possible()) {
            problems.note(
                    "story-possible",
                    suggestions.files().place(link.article(), "story"),
                    link.article() + " may be " + StoryWords.of(link) + ": " + link.told() + ".",
                    "decide with dossier suggest --accept or --refuse " + link.article() + " " + link.from() + ".");
        }
        return problems.sorted();
    }

    private List<String> decided(List<LineageChange> changes, ArticleFiles files) {
        if (format == Format.json) {
            return List.of(SuggestionJson.decided(changes, files));
        }
        var lines = new ArrayList<String>();
        changes.forEach(change -> lines.addAll(SuggestionText.patch(change, files)));
        return changes.isEmpty()
                ? List.of("That is in front matter already.")
                : lines.stream().map(line -> line.substring("    ".length())).toList();
    }

    private void print(List<String> lines) {
        var out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }
}
