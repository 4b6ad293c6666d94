package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.Body;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Slug;
import dev.dossier.text.Nearest;
import dev.dossier.text.Slugifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which publisher a credit means. A credit may be a publisher's title, an alias, its slug, or written so that its slug is the same. */
final class PublisherNames {
    private final Map<String, Slug> byName = new TreeMap<>();
    private final Map<Slug, Publisher> publishers = new LinkedHashMap<>();
    private final Problems problems;

    PublisherNames(List<Located<Publisher>> declared, Problems problems) {
        this.problems = problems;
        for (var located : declared) {
            var publisher = located.value();
            publishers.put(publisher.slug(), publisher);
            Stream.concat(Stream.of(publisher.name()), publisher.aliases().stream())
                    .forEach(name -> claim(name, publisher, located.where()));
        }
    }

    private void claim(String name, Publisher publisher, Place where) {
        var owner = byName.putIfAbsent(name, publisher.slug());
        if (owner != null && !owner.equals(publisher.slug())) {
            var what = "'" + name + "' is the name of both " + owner + " and " + publisher.slug() + ".";
            problems.warning("shared-name", where, what, "take it out of one of them.");
        }
    }

    /** The publishers, with every one added that only articles name, and every spelling of a credit among the names or aliases. */
    List<Publisher> completed(List<Located<Article>> articles) {
        for (var article : articles) {
            var credits = article.value().credits();
            Stream.concat(credits.publisher().stream(), credits.via().stream())
                    .map(Credit::name)
                    .forEach(name -> meet(name, article.where()));
        }
        return List.copyOf(publishers.values());
    }

    private void meet(String name, Place where) {
        if (byName.containsKey(name)
                || Slug.parse(name).filter(publishers::containsKey).isPresent()) {
            return;
        }
        var slug = new Slug(Slugifier.slugify(name));
        byName.put(name, slug);
        Optional.ofNullable(publishers.get(slug))
                .ifPresentOrElse(known -> publishers.put(slug, withAlias(known, name)), () -> add(slug, name, where));
    }

    private void add(Slug slug, String name, Place where) {
        var known = publishers.values().stream()
                .filter(Publisher::declared)
                .map(Publisher::name)
                .toList();
        var near = Nearest.to(name, known)
                .map(n -> "write '" + n + "' if that is meant, or ")
                .orElse("");
        var fix = near + "add publishers/" + slug + ".md with its kind and rights.";
        problems.note("publisher-without-file", where, "nothing is known of the publisher '" + name + "'.", fix);
        publishers.put(
                slug,
                new Publisher(
                        slug,
                        name,
                        "",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Publisher.DEFAULT_EXCERPT_WORDS,
                        Body.EMPTY,
                        false));
    }

    private static Publisher withAlias(Publisher publisher, String alias) {
        var aliases = new ArrayList<>(publisher.aliases());
        aliases.add(alias);
        return new Publisher(
                publisher.slug(),
                publisher.name(),
                publisher.kind(),
                aliases,
                publisher.domains(),
                publisher.rights(),
                publisher.excerptWords(),
                publisher.about(),
                publisher.declared());
    }
}
