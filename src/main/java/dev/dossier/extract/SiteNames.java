package dev.dossier.extract;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page's site goes by: the names it gives itself, and the words of its host. */
final class SiteNames {
    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//(?:www\\d?\\.)?([^/:?#]+)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Labels of hosts that name no site. */
    static final Set<String> COMMON =
            Set.of("com", "co", "org", "net", "gov", "edu", "ac", "news", "blog", "blogs", "wordpress", "blogspot");

    private static final int LONGEST_NAME = 8;
    /** Shorter words stand inside others by chance. */
    private static final int SHORTEST_LABEL = 4;

    private final List<String> names;
    private final Optional<String> host;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();

    SiteNames(Document page, PageMeta meta, JsonLdArticle linked) {
        names = Stream.of(
                        linked.publisher().stream(),
                        meta
                                .all(List.of(
                                        "og:site_name",
                                        "application-name",
                                        "al:android:app_name",
                                        "apple-mobile-web-app-title",
                                        "dc.publisher",
                                        "publisher"))
                                .stream(),
                        linked.site().stream())
                .flatMap(s -> s)
                .filter(name -> !name.startsWith("http") && !isHeading(name))
                .distinct()
                .toList();
        host = addresses(page, meta, linked)
                .flatMap(address -> host(address).stream())
                .findFirst();
        names.forEach(name -> keys.add(key(name)));
        host.ifPresent(this::addHost);
        keys.remove("");
    }

    /** Some sites put the article's title where their name should be. */
    private static boolean isHeading(String name) {
        return name.split("\\s+").length > LONGEST_NAME;
    }

    private static Stream<String> addresses(Document page, PageMeta meta, JsonLdArticle linked) {
        return Stream.of(
                        page.select("link[rel=canonical]").eachAttr("href").stream(),
                        meta.first("og:url", "twitter:url", "parsely-link").stream(),
                        linked.url().stream(),
                        page
                                .select("link[rel=shortlink], link[rel=alternate][type*=rss], link[rel=amphtml], base")
                                .eachAttr("href")
                                .stream(),
                        Stream.of(page.baseUri()))
                .flatMap(s -> s);
    }

    private void addHost(String name) {
        keys.add(key(name));
        for (var label : name.split("\\.")) {
            if (!COMMON.contains(label) && label.length() > 2) {
                labels.add(key(label));
                keys.add(key(label));
            }
        }
    }

    /** The host of {@code address} in lower case, without {@code www.}. */
    static Optional<String> host(String address) {
        var matcher = HOST.matcher(TrackingParameters.withoutArchive(address.strip()));
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The name the site gives itself. */
    Optional<String> first() {
        return names.stream().findFirst();
    }

    /** The site's host, without {@code www.}. */
    Optional<String> host() {
        return host;
    }

    /** Whether {@code text} is one of the names, but for case, accents and signs. */
    boolean contains(String text) {
        var key = key(text.replaceFirst("(?i)^(?:https?://)?www\\.", ""));
        return keys.contains(key) || host.filter(h -> key(h).equals(key)).isPresent();
    }

    /** Whether {@code text}, which is the end of a title, means the site: one of its names, or its host's word with others around it. */
    boolean isMeantBy(String text) {
        var key = key(text);
        return contains(text)
                || key.length() > 2
                        && keys.stream()
                                .anyMatch(k -> k.length() > 2 && k.contains(key) && key.length() * 2 > k.length())
                || names.stream()
                        .map(SiteNames::key)
                        .anyMatch(name -> name.length() >= SHORTEST_LABEL && key.contains(name))
                || labels.stream().anyMatch(label -> label.length() >= SHORTEST_LABEL && key.contains(label));
    }

    /** {@code text} in lower case with its letters and digits alone. */
    static String key(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
