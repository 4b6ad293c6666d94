package dev.dossier.site;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells the failures of a bake as problems: the template's file and line, what is wrong there, how to mend it. */
final class TemplateProblems {
    private static final String RULE = "template-error";
    private static final int NAMES_LISTED = 12;

    private final SiteConfiguration project;

    TemplateProblems(SiteConfiguration project) {
        this.project = project;
    }

    private record Told(Place where, String what, String fix) {}

    /** Adds one problem for each place and message, however many pages met it. */
    void tell(List<Throwable> failures, Problems problems) {
        var pages = new LinkedHashMap<Told, List<String>>();
        for (Throwable failure : failures) {
            if (!(failure instanceof PageFailure page)) {
                throw new IllegalStateException(failure);
            }
            pages.computeIfAbsent(told(page.getCause()), told -> new ArrayList<>())
                    .add(page.page().path());
        }
        pages.forEach((told, on) -> problems.error(RULE, told.where(), told.what() + " (" + on(on) + ").", told.fix()));
    }

    private static String on(List<String> pages) {
        var others = pages.size() - 1;
        return "page " + pages.get(0) + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others"));
    }

    private Told told(Throwable failure) {
        var cause = culprit(failure);
        if (cause instanceof UnknownNameException unknown) {
            return unknownName(unknown);
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return missing(missing.getTemplateName(), missing.getTemplateName(), 0);
        }
        if (cause instanceof ParseException parsing) {
            var where = place(parsing.getTemplateName(), parsing.getLineNumber());
            return new Told(
                    where, firstSentence(parsing.getEditorMessage()), "mend the template's syntax at this line.");
        }
        if (cause instanceof TemplateException exception) {
            return failed(exception);
        }
        throw new IllegalStateException(cause);
    }

    /**
     * What is to be told of a chain of causes: a mistake of syntax wherever it stands, since FreeMarker blames every page that includes the
     * broken template; else the first that is no mere wrapping. From the second page on its cache wraps whatever went wrong at the first.
     */
    private static Throwable culprit(Throwable failure) {
        var first = failure;
        while (first.getClass() == IOException.class && first.getCause() != null) {
            first = first.getCause();
        }
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(ParseException.class::isInstance)
                .findFirst()
                .orElse(first);
    }

    private Told failed(TemplateException exception) {
        var line = exception.getLineNumber() == null ? 0 : exception.getLineNumber();
        if (exception.getCause() instanceof TemplateNotFoundException missing) {
            return missing(exception.getTemplateSourceName(), missing.getTemplateName(), line);
        }
        var blamed = exception.getBlamedExpressionString();
        if (exception instanceof NonStringException || exception instanceof NonStringOrTemplateOutputException) {
            return new Told(
                    place(exception.getTemplateSourceName(), line),
                    "'" + blamed + "' is not a text that can be printed",
                    "print one of its parts.");
        }
        return new Told(
                place(exception.getTemplateSourceName(), line),
                firstSentence(exception.getMessageWithoutStackTop()) + (blamed == null ? "" : ": " + blamed),
                "change the expression so that it gives what is expected here.");
    }

    private Told missing(String inTemplate, String missing, int line) {
        return new Told(
                place(inTemplate, line),
                "there is no template '" + missing + "'",
                "add the file " + project.nameOf(project.templates()) + "/" + missing
                        + ", or correct the name where it is used.");
    }

    private Told unknownName(UnknownNameException unknown) {
        var where = place(unknown.template(), unknown.line());
        var name = unknown.expression();
        if (unknown.knownNames().contains(name)) {
            return new Told(
                    where,
                    "'" + name + "' has no value here",
                    "write " + name + "! to print nothing, or ask <#if " + name + "??> first.");
        }
        return new Told(where, "'" + name + "' is not known here", suggestion(name, unknown.knownNames()));
    }

    private static String suggestion(String name, List<String> known) {
        var nearest = new NearestNames().find(name, known);
        if (!nearest.isEmpty()) {
            return "did you mean " + String.join(" or ", nearest) + "?";
        }
        if (known.isEmpty()) {
            return "correct the name, or write (" + name + ")! where it may be missing.";
        }
        var listed = String.join(", ", known.subList(0, Math.min(NAMES_LISTED, known.size())));
        return "known are " + listed + (known.size() > NAMES_LISTED ? ", …" : "") + ".";
    }

    private Place place(String template, int line) {
        var own = project.templates().resolve(template);
        var file = Files.exists(own) ? project.nameOf(own) : "built-in templates/" + template;
        return new Place(file, line);
    }

    /** FreeMarker's messages go on for paragraphs: what counts stands first. */
    private static String firstSentence(String message) {
        var first = message.strip()
                .replaceAll("\\s*\\([^()]*\\bwrapp(er:|ed into)[^()]*\\)", "")
                .split("(:\\s*\\n)|(\\.?\\s*\\n)|(\\.\\s)|(:\\s+==>)", 2)[0]
                .replaceFirst("[.:]$", "");
        return first.isEmpty()
                ? "the template failed"
                : first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
