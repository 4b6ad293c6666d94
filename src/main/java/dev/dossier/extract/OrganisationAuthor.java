package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.Credit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows an agency that stands where an author's name should: an article whose only author is an organisation, on the site of another,
 * was published by the organisation first.
 */
final class OrganisationAuthor {
    private static final Set<String> WORDS = Set.of(
            "news",
            "agency",
            "press",
            "wire",
            "service",
            "times",
            "post",
            "media",
            "television",
            "radio",
            "broadcasting",
            "associated",
            "international",
            "agence",
            "agentur",
            "newspaper",
            "magazine",
            "herald");
    /** Agencies that are known by one word, in lower case. */
    private static final Set<String> AGENCIES = Set.copyOf(ResourceLines.read("news-agencies.txt"));

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{3,}(?:wire|press|presse|news|media|agentur)");

    /** Names of nobody. */
    private static final Set<String> HOUSE = Set.of(
            "admin",
            "administrator",
            "staff",
            "editor",
            "editors",
            "editorial",
            "newsroom",
            "redaktion",
            "redaction",
            "guest",
            "contributor",
            "web",
            "online",
            "anonymous",
            "webmaster",
            "desk",
            "team");

    private OrganisationAuthor() {}

    /** The organisation among {@code authors}, where it is the only one and is not {@code site}. */
    static Optional<Credit> of(List<String> authors, Optional<String> site) {
        return authors.size() == 1
                        && isOrganisation(authors.get(0))
                        && site.filter(authors.get(0)::equalsIgnoreCase).isEmpty()
                ? Optional.of(new Credit(authors.get(0), Basis.EXPLICIT, "the only author is an organisation"))
                : Optional.empty();
    }

    /** Whether {@code name} is a news agency's. */
    static boolean isAgency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code name} is an agency's, or an organisation's by one of its words. */
    static boolean isOrganisation(String name) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return words.stream().noneMatch(HOUSE::contains)
                && (words.stream()
                                .anyMatch(word -> WORDS.contains(word)
                                        || COMPOUND.matcher(word).matches())
                        || isAgency(name));
    }
}
