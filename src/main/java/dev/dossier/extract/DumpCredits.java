package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.extract.DumpSplitter.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names who published an article of a dump: an origin line, a rights line, the dateline's agency or the head's outlet say it; or the
 * outlet that people of the text told something is the one that published the articles beside it.
 */
final class DumpCredits {
    private static final Pattern TOLD =
            Pattern.compile("\\btold (?:the )?(\\p{Lu}[\\p{L}\\p{N}&]*(?: \\p{Lu}[\\p{L}\\p{N}&]*){0,3})");

    /** Every outlet is held against every name. */
    private static final int MOST_NAMES = 1_000;

    private final Parts parts;
    private final Optional<String> site;

    /** Of the articles of one dump, served by {@code site}. */
    DumpCredits(Parts parts, Optional<String> site) {
        this.parts = parts;
        this.site = site;
    }

    Credits of(DumpArticle article) {
        var outlet = article.outlet().map(name -> new Credit(name, Basis.EXPLICIT, "named above the text"));
        var publisher =
                origin(article).or(() -> outlet).or(() -> article == parts.main() ? toldOutlet() : Optional.empty());
        var via = new ArrayList<Credit>();
        outlet.filter(credit -> !sameName(credit, publisher)).ifPresent(via::add);
        site.map(name -> new Credit(name, Basis.INFERRED, "the site speaks of itself"))
                .filter(credit -> !sameName(credit, publisher) && !sameName(credit, outlet))
                .ifPresent(via::add);
        return new Credits(article.authors(), publisher, via, Optional.empty());
    }

    private static boolean sameName(Credit credit, Optional<Credit> other) {
        return other.filter(o -> o.name().equalsIgnoreCase(credit.name())).isPresent();
    }

    private static Optional<Credit> origin(DumpArticle article) {
        return rights(article, true)
                .map(name -> new Credit(name, Basis.EXPLICIT, "origin line"))
                .or(() -> rights(article, false).map(name -> new Credit(name, Basis.EXPLICIT, "rights line")))
                .or(() -> article.dateline()
                        .flatMap(Dateline::agency)
                        .map(name -> new Credit(name, Basis.EXPLICIT, "dateline")));
    }

    private static Optional<String> rights(DumpArticle article, boolean namesOrigin) {
        return article.rights().stream()
                .filter(rights -> rights.namesOrigin() == namesOrigin)
                .flatMap(rights -> rights.owner().stream())
                .findFirst();
    }

    /** Being told something is not publishing: the name counts only when the page's other articles are by the same outlet. */
    private Optional<Credit> toldOutlet() {
        var told = TOLD.matcher(String.join("\n", parts.main().paragraphs()))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return parts.foreign().stream()
                .flatMap(article -> article.outlet().stream())
                .distinct()
                .limit(MOST_NAMES)
                .flatMap(name -> told.stream()
                        .filter(shortForm -> isShortFor(shortForm, name))
                        .map(shortForm -> credit(shortForm, name)))
                .findFirst();
    }

    private static Credit credit(String told, String name) {
        return new Credit(name, Basis.INFERRED, "people told " + told + ", and articles beside it are by " + name);
    }

    private static boolean isShortFor(String told, String name) {
        var words = List.of(name.split("[ -]+"));
        var all = initials(words.stream());
        var capitals = initials(words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))));
        return told.equalsIgnoreCase(name) || told.length() > 1 && (told.equals(all) || told.equals(capitals));
    }

    private static String initials(Stream<String> words) {
        return words.filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .reduce("", String::concat);
    }
}
