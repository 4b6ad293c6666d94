package dev.dossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A finished page as far as links go.
 *
 * @param file relative to the site's root, with forward slashes
 * @param anchors the ids and names in it
 * @param base the path that {@code <base>} says
 */
record SitePage(String file, Set<String> anchors, List<SiteLink> links, boolean isRedirect, Optional<String> base) {
    /** Links that the browser follows on its own, by the {@code rel} of {@code <link>}. */
    private static final Set<String> LOADING_RELATIONS = Set.of(
            "stylesheet", "icon", "apple-touch-icon", "mask-icon", "preload", "prefetch", "modulepreload", "manifest");

    private static final String REDIRECT = "meta[http-equiv=refresh]";

    SitePage {
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
    }

    static SitePage parse(String file, String text) {
        var parser = file.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        var document = Jsoup.parse(text, "", parser.setTrackPosition(true));
        var base = document.select("base[href]").stream().findFirst().map(e -> e.attr("href"));
        return new SitePage(
                file,
                anchors(document),
                links(document),
                !document.select(REDIRECT).isEmpty(),
                base);
    }

    private static Set<String> anchors(Document document) {
        var anchors = new HashSet<String>();
        document.select("[id]").forEach(element -> anchors.add(element.attr("id")));
        document.select("a[name]").forEach(element -> anchors.add(element.attr("name")));
        return anchors;
    }

    private static List<SiteLink> links(Document document) {
        var links = new ArrayList<SiteLink>();
        for (var element : document.select("[href], [xlink:href]")) {
            var href = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
            if (!element.normalName().equals("base")) {
                links.add(link(href, element, useOf(element)));
            }
        }
        for (var attribute : List.of("src", "poster", "data")) {
            document.select("[" + attribute + "]")
                    .forEach(element -> links.add(link(element.attr(attribute), element, SiteLink.Use.LOADS)));
        }
        document.select("form[action]")
                .forEach(element -> links.add(link(element.attr("action"), element, SiteLink.Use.LEADS)));
        document.select("[srcset]").forEach(element -> sources(element, links));
        document.select(REDIRECT).forEach(element -> redirect(element, links));
        return links;
    }

    private static SiteLink.Use useOf(Element element) {
        if (element.normalName().equals("a") || element.normalName().equals("area")) {
            return SiteLink.Use.LEADS;
        }
        if (!element.normalName().equals("link")) {
            return SiteLink.Use.LOADS;
        }
        var relations = List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        return relations.stream().anyMatch(LOADING_RELATIONS::contains) ? SiteLink.Use.LOADS : SiteLink.Use.NAMES;
    }

    private static SiteLink link(String value, Element element, SiteLink.Use use) {
        return new SiteLink(value.strip(), element.sourceRange().start().lineNumber(), use);
    }

    /** {@code srcset="a.png 1x, b.png 2x"} */
    private static void sources(Element element, List<SiteLink> links) {
        for (var source : element.attr("srcset").split(",")) {
            links.add(link(source.strip().split("\\s+")[0], element, SiteLink.Use.LOADS));
        }
    }

    /** {@code <meta http-equiv="refresh" content="0; url=../b.html">} */
    private static void redirect(Element element, List<SiteLink> links) {
        var content = element.attr("content");
        var url = content.toLowerCase(Locale.ROOT).indexOf("url=");
        if (url >= 0) {
            var address = content.substring(url + "url=".length()).replaceAll("[\"']", "");
            links.add(link(address, element, SiteLink.Use.LEADS));
        }
    }
}
