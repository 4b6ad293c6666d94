package dev.dossier.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
        var tags = HtmlTagReader.read(text, file.endsWith(".svg"));
        var anchors = new HashSet<String>();
        var links = new ArrayList<SiteLink>();
        for (var tag : tags) {
            anchors(tag, anchors);
            links(tag, links);
        }
        var base = tags.stream()
                .filter(tag -> tag.name().equals("base") && tag.has("href"))
                .findFirst();
        var redirects = tags.stream().filter(SitePage::isRedirect).toList();
        redirects.forEach(tag -> redirect(tag, links));
        return new SitePage(file, anchors, links, !redirects.isEmpty(), base.map(tag -> tag.value("href")));
    }

    private static boolean isRedirect(HtmlTag tag) {
        return tag.name().equals("meta") && tag.value("http-equiv").strip().equalsIgnoreCase("refresh");
    }

    private static void anchors(HtmlTag tag, Set<String> anchors) {
        if (tag.has("id")) {
            anchors.add(tag.value("id"));
        }
        if (tag.has("name") && tag.name().equals("a")) {
            anchors.add(tag.value("name"));
        }
    }

    private static void links(HtmlTag tag, List<SiteLink> links) {
        tag.attributes().forEach((attribute, value) -> {
            switch (attribute) {
                case "href", "xlink:href" -> {
                    if (!tag.name().equals("base")) {
                        links.add(link(value, tag, useOf(tag)));
                    }
                }
                case "src", "poster" -> links.add(link(value, tag, SiteLink.Use.LOADS));
                case "data" -> {
                    if (tag.name().equals("object")) {
                        links.add(link(value, tag, SiteLink.Use.LOADS));
                    }
                }
                case "action" -> links.add(link(value, tag, SiteLink.Use.LEADS));
                case "srcset" -> sources(value, tag, links);
                default -> {}
            }
        });
    }

    private static SiteLink.Use useOf(HtmlTag tag) {
        if (tag.name().equals("a") || tag.name().equals("area")) {
            return SiteLink.Use.LEADS;
        }
        if (!tag.name().equals("link")) {
            return SiteLink.Use.LOADS;
        }
        var relations = List.of(tag.value("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        return relations.stream().anyMatch(LOADING_RELATIONS::contains) ? SiteLink.Use.LOADS : SiteLink.Use.NAMES;
    }

    private static SiteLink link(String value, HtmlTag tag, SiteLink.Use use) {
        return new SiteLink(value.strip(), tag.line(), use);
    }

    /** {@code srcset="a.png 1x, b.png 2x"} */
    private static void sources(String srcset, HtmlTag tag, List<SiteLink> links) {
        for (var source : srcset.split(",")) {
            links.add(link(source.strip().split("\\s+")[0], tag, SiteLink.Use.LOADS));
        }
    }

    /** {@code <meta http-equiv="refresh" content="0; url=../b.html">} */
    private static void redirect(HtmlTag tag, List<SiteLink> links) {
        var content = tag.value("content");
        var url = content.toLowerCase(Locale.ROOT).indexOf("url=");
        if (url >= 0) {
            var address = content.substring(url + "url=".length()).replaceAll("[\"']", "");
            links.add(link(address, tag, SiteLink.Use.LEADS));
        }
    }
}
