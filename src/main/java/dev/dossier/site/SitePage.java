package dev.dossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
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

    SitePage {
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
    }

    static SitePage parse(String file, String text) {
        var parser = file.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        var document = Jsoup.parse(text, "", parser.setTrackPosition(true));
        var anchors = new HashSet<String>();
        var links = new ArrayList<SiteLink>();
        for (var element : document.getAllElements()) {
            if (element.attributesSize() > 0) {
                anchors(element, anchors);
                links(element, links);
            }
        }
        var base = document.select("base[href]").stream().findFirst().map(e -> e.attr("href"));
        var redirects = document.select("meta[http-equiv=refresh]");
        redirects.forEach(element -> redirect(element, links));
        return new SitePage(file, anchors, links, !redirects.isEmpty(), base);
    }

    private static void anchors(Element element, Set<String> anchors) {
        if (element.hasAttr("id")) {
            anchors.add(element.attr("id"));
        }
        if (element.hasAttr("name") && element.normalName().equals("a")) {
            anchors.add(element.attr("name"));
        }
    }

    private static void links(Element element, List<SiteLink> links) {
        var tag = element.normalName();
        for (var attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "href", "xlink:href" -> {
                    if (!tag.equals("base")) {
                        links.add(link(attribute.getValue(), element, useOf(element)));
                    }
                }
                case "src", "poster" -> links.add(link(attribute.getValue(), element, SiteLink.Use.LOADS));
                case "data" -> {
                    if (tag.equals("object")) {
                        links.add(link(attribute.getValue(), element, SiteLink.Use.LOADS));
                    }
                }
                case "action" -> links.add(link(attribute.getValue(), element, SiteLink.Use.LEADS));
                case "srcset" -> sources(element, links);
                default -> {}
            }
        }
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
