package dev.dossier.content;

import dev.dossier.domain.Publisher;
import dev.dossier.domain.Rights;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a file of {@code content/publishers}. */
final class PublisherFile {
    private static final List<String> KEYS =
            List.of("title", "type", "status", "kind", "aliases", "domains", "rights", "excerpt_words");
    private static final List<String> KINDS =
            List.of("agency", "newspaper", "broadcaster", "aggregator", "blog", "site");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+");

    private PublisherFile() {}

    static Publisher parse(SourceFile source, References references) {
        var front = source.front();
        front.allowOnly(KEYS);
        Kind.PUBLISHER.checkType(front);
        return new Publisher(
                source.slug(),
                Kind.PUBLISHER.title(front, source.slug().value()),
                front.choice("kind", KINDS, Function.identity()).orElse(""),
                front.texts("aliases"),
                domains(front),
                front.choice("rights", List.of(Rights.values()), Rights::label),
                front.number("excerpt_words").orElse(Publisher.DEFAULT_EXCERPT_WORDS),
                new PageLinks(Kind.PUBLISHER, source, references).read(),
                true);
    }

    private static List<String> domains(FrontMatter front) {
        var all = front.locatedTexts("domains");
        all.stream().filter(text -> !isDomain(text.value())).forEach(text -> {
            var what = "domain '" + text.value() + "' is not the name of a site.";
            front.problems().error("bad-domain", text.where(), what, "write it like example.org.");
        });
        return all.stream().map(Located::value).filter(PublisherFile::isDomain).toList();
    }

    private static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches();
    }
}
