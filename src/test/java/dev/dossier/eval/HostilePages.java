package dev.dossier.eval;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Pages that nobody writes, each large in one way only: what is not linear in that way takes minutes on them. */
final class HostilePages {
    private static final String SENTENCE =
            "The council of the town met on Monday, and it put off the vote on the bridge. ";
    private static final int FIVE_MEGABYTES = 5 << 20;

    private final double share;

    /** Of {@code share} times their full size, which is a megabyte or more. */
    HostilePages(double share) {
        this.share = share;
    }

    /** Prints what each takes, or those named: {@code dev.dossier.eval.HostilePages [NAME…]}. */
    public static void main(String[] names) {
        var wanted = List.of(names);
        cost(0.1, wanted, cost -> {}); // the first run pays for loading and compiling
        System.out.println("  seconds    s/MB  MB asked for  page");
        cost(1, wanted, HostilePages::print);
    }

    private static void cost(double share, List<String> wanted, Consumer<Page> then) {
        new HostilePages(share).all().forEach((name, bytes) -> {
            if (wanted.isEmpty() || wanted.contains(name)) {
                then.accept(new Page(bytes.length, CleaningCost.of(name, bytes)));
            }
        });
    }

    private record Page(int size, CleaningCost cost) {}

    private static void print(Page page) {
        var cost = page.cost();
        var megabytes = page.size() / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%9.2f %7.2f %13d  %s%n",
                cost.seconds(),
                cost.seconds() / megabytes,
                cost.allocated() >> 20,
                cost.name());
    }

    private int times(int full) {
        return (int) Math.ceil(full * share);
    }

    /** The pages by file name. */
    Map<String, byte[]> all() {
        var pages = new TreeMap<String, String>();
        html(pages);
        scripts(pages);
        dumps(pages);
        exports(pages);
        var bytes = new TreeMap<String, byte[]>();
        pages.forEach((name, page) -> bytes.put(name, page.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private void html(Map<String, String> pages) {
        pages.put(
                "cells.html",
                page("<table>" + "<tr><td>a cell</td><td>12</td></tr>".repeat(times(20_000)) + "</table>"));
        pages.put(
                "cells-of-blocks.html",
                page("<table>" + "<tr><td><p>A cell.</p></td><td>12</td></tr>".repeat(times(20_000)) + "</table>"));
        pages.put("tables-in-tables.html", page("<table><tr><td>a</td><td>".repeat(times(5_000))));
        pages.put("nested-divs.html", page("<div>".repeat(times(100_000)) + SENTENCE));
        pages.put("nested-divs-with-text.html", page("<div>word ".repeat(times(100_000))));
        pages.put("nested-spans.html", page("<p>" + "<span>word ".repeat(times(100_000))));
        pages.put("nested-bold.html", page("<p>" + "<b>word ".repeat(times(50_000))));
        pages.put("misnested.html", page("<b><p>word".repeat(times(20_000))));
        pages.put("misnested-links.html", page("<a href=/x><div>word".repeat(times(20_000))));
        pages.put("nested-lists.html", page("<ul><li>word".repeat(times(50_000))));
        pages.put("nested-quotations.html", page("<blockquote>word".repeat(times(50_000))));
        pages.put("unclosed-quotes.html", page("<p class=\"x".repeat(times(50_000))));
        pages.put("items.html", page("<ul>" + "<li>one item of many</li>".repeat(times(50_000)) + "</ul>"));
        pages.put("ordered-items.html", page("<ol>" + ("<li>" + SENTENCE + "</li>").repeat(times(20_000)) + "</ol>"));
        pages.put("links.html", page("<a href=\"/news/story\">A story of today</a>\n".repeat(times(50_000))));
        pages.put(
                "link-blocks.html",
                page("<p><a href=\"/news/story\">A story of today</a></p>\n".repeat(times(50_000))));
        pages.put(
                "links-in-a-paragraph.html",
                page("<p>" + "One <a href=\"https://example.org/news\">story</a>, ".repeat(times(50_000)) + "</p>"));
        pages.put("breaks.html", page("word<br>".repeat(times(100_000))));
        pages.put("blank-breaks.html", page("<br> ".repeat(times(200_000)) + SENTENCE));
        pages.put("blank-text-and-breaks.html", page("<br><!-- x --> ".repeat(times(100_000)) + SENTENCE));
        pages.put("paragraphs.html", page(("<p>" + SENTENCE.repeat(3) + "</p>").repeat(times(20_000))));
        pages.put("headings.html", page("<h2>A heading of the page</h2>".repeat(times(50_000))));
        pages.put(
                "titles.html",
                "<html><head>" + "<title>A heading - The page</title>".repeat(times(20_000)) + "</head><body>"
                        + "<h1>A heading</h1>".repeat(times(50_000)));
        pages.put(
                "times.html",
                page("<p>By Jane Doe</p><time datetime=\"2025-03-14\">14 March 2025</time>".repeat(times(30_000))));
        pages.put(
                "bylines.html",
                page("<div class=\"author byline\">By Jane Doe and John Roe, March 14, 2025</div>"
                        .repeat(times(30_000))));
        pages.put(
                "one-paragraph.html",
                page("<p>" + SENTENCE.repeat(times(FIVE_MEGABYTES / SENTENCE.length())) + "</p>"));
        pages.put("one-word.html", page("<p>" + "a".repeat(times(FIVE_MEGABYTES)) + "</p>"));
        pages.put("blanks.html", page("<p>" + " \n\t".repeat(times(FIVE_MEGABYTES / 3)) + "</p>"));
        pages.put("brackets.html", page("<p>" + "[".repeat(times(200_000)) + "</p>"));
        pages.put("stars.html", page("<p>" + "*a _b `c ".repeat(times(50_000)) + "</p>"));
        pages.put("entities.html", page("<p>" + "&amp;&lt;&#x1F600;".repeat(times(100_000)) + "</p>"));
        pages.put("tags-as-text.html", page("<p>" + "&lt;p ".repeat(times(100_000)) + "</p>"));
        pages.put("punctuation.html", page("<p>" + "-=|#>+.)\"'".repeat(times(100_000)) + "</p>"));
        pages.put("digits.html", page("<p>" + "12/03/2025 10:15 ".repeat(times(100_000)) + "</p>"));
        pages.put("dates.html", page("<p>14 March 2025</p>".repeat(times(30_000))));
        pages.put("pre.html", page("<pre>" + "  line of code\n".repeat(times(100_000)) + "</pre>"));
        pages.put(
                "giant-class.html",
                page("<p class=\"" + "a-word anotherWord ".repeat(times(100_000)) + "\">" + SENTENCE + "</p>"));
        pages.put(
                "giant-classes.html",
                page(("<p class=\"" + "some-word ".repeat(times(1_000)) + "\">" + SENTENCE + "</p>").repeat(500)));
        pages.put(
                "giant-class-around.html",
                page("<div class=\"" + "some-word ".repeat(times(10_000)) + "\">"
                        + ("<p>" + SENTENCE + "</p>").repeat(times(5_000))));
        pages.put(
                "giant-style.html",
                page("<p style=\"" + "display: block ".repeat(times(200_000)) + "\">" + SENTENCE + "</p>"));
        pages.put(
                "giant-address.html",
                page("<p><a href=\"https://example.org/" + "a/".repeat(times(1_000_000)) + "\">" + SENTENCE
                        + "</a></p>"));
        pages.put(
                "data-address.html",
                page("<p><img src=\"data:image/png;base64," + "QUJD".repeat(times(FIVE_MEGABYTES / 4)) + "\">"
                        + SENTENCE + "</p>"));
        pages.put(
                "data-parameters.html",
                page("<p><img src=\"data:image/png" + ";a=b".repeat(times(500_000)) + "\">" + SENTENCE + "</p>"));
        pages.put("attributes.html", "<html><body><p " + attributes(20_000) + ">" + SENTENCE);
        pages.put(
                "meta.html",
                "<html><head>"
                        + "<meta property=\"article:tag\" content=\"bridge\"><meta name=author content=\"Jane Doe\">"
                                .repeat(times(20_000))
                        + "</head><body><p>" + SENTENCE);
        pages.put(
                "metas.html",
                "<html><head>"
                        + numbered(
                                "<meta property=\"article:tag\" content=\"bridge %d\"><meta name=author content=\"Jane Doe%<d\">",
                                20_000)
                        + "</head><body><p>" + SENTENCE);
        pages.put(
                "giant-meta.html",
                "<html><head><meta name=description content=\"" + SENTENCE.repeat(times(20_000))
                        + "\"><meta name=author content=\"" + "Jane Doe, ".repeat(times(100_000))
                        + "\"></head><body><p>"
                        + SENTENCE);
        pages.put(
                "giant-title.html",
                "<html><head><title>" + "A title - with parts | ".repeat(times(50_000)) + "</title></head><body><p>"
                        + SENTENCE);
        pages.put("giant-heading.html", page("<h1>" + SENTENCE.repeat(times(20_000)) + "</h1><p>" + SENTENCE));
        pages.put("comments.html", page("<!-- c -->".repeat(times(100_000)) + SENTENCE));
        pages.put("one-comment.html", page("<!--" + "-".repeat(times(FIVE_MEGABYTES))));
        pages.put("open-tags.html", page("<".repeat(times(500_000))));
        pages.put("beginnings.html", "<html".repeat(times(200_000)) + "<p>" + SENTENCE);
        pages.put("ends.html", page("</div>".repeat(times(300_000)) + SENTENCE));
        pages.put(
                "formatting.html",
                page("<p>" + "<b><i><u><s><em>".repeat(times(5_000)) + "</p><p>word".repeat(times(1_000))));
        pages.put("selects.html", page("<select>" + "<option>one".repeat(times(50_000))));
        pages.put(
                "figures.html",
                page("<figure><img src=a.png><figcaption>A bridge in the town. Photo: Jane Doe</figcaption></figure>"
                        .repeat(times(20_000))));
        pages.put("chinese.html", page("<p>" + "市议会周一开会，推迟了关于大桥的表决。".repeat(times(100_000)) + "</p>"));
        pages.put(
                "nested-articles.html",
                page(("<article><h1>A title</h1><p>" + SENTENCE.repeat(3) + "</p>").repeat(times(10_000))));
    }

    private void scripts(Map<String, String> pages) {
        pages.put("deep-json-ld.html", linked("{\"@graph\":[".repeat(times(100_000))));
        pages.put("deep-closed-json-ld.html", linked("{\"@graph\":[".repeat(400) + "]}".repeat(400)));
        pages.put(
                "deep-main-entity.html",
                linked("{\"mainEntity\":{\"mainEntityOfPage\":".repeat(240) + "1" + "}}".repeat(240)));
        pages.put(
                "branching-json-ld.html",
                linked("{\"@type\":\"NewsArticle\",\"author\":["
                        + "{\"@type\":\"Person\",\"name\":\"Jane Doe\"},".repeat(times(50_000)) + "1]}"));
        pages.put(
                "many-json-ld.html",
                linked("["
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"A bridge\",\"@id\":\"x\",\"name\":\"y\"},"
                                .repeat(times(20_000))
                        + "1]"));
        pages.put(
                "many-scripts.html",
                page("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"A\"}</script>"
                        .repeat(times(20_000))));
        pages.put(
                "giant-json-ld.html",
                linked("{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + SENTENCE.repeat(times(FIVE_MEGABYTES / SENTENCE.length())) + "\"}"));
        pages.put("blank-json-ld.html", linked(" ".repeat(times(1_000_000))));
        pages.put("comment-ends-json-ld.html", linked("-->".repeat(times(200_000))));
        pages.put("blanks-in-json-ld.html", linked("{}" + ("/*" + " ".repeat(500)).repeat(times(1_000))));
        pages.put(
                "strings-in-scripts.html",
                page("<script>var a = [" + ("\"" + SENTENCE.repeat(2) + "\",").repeat(times(20_000)) + "]</script>"));
        pages.put(
                "escapes-in-scripts.html",
                page("<script>var a = \"" + "\\\\\\\"".repeat(times(500_000)) + "\"</script>"));
        pages.put("quotes-in-scripts.html", page("<script>" + "\"".repeat(times(1_000_000)) + "</script>"));
        pages.put(
                "html-in-scripts.html", page("<script>x=\"" + "<p>".repeat(times(200_000)) + SENTENCE + "\"</script>"));
        pages.put("noscript.html", page(("<noscript>&lt;p>" + SENTENCE + "</noscript>").repeat(times(10_000))));
        pages.put("deep-state.html", page("<script>x=" + "{\"a\":[".repeat(times(200_000)) + "</script>"));
    }

    private void dumps(Map<String, String> pages) {
        pages.put("one-line.txt", SENTENCE.repeat(times(FIVE_MEGABYTES / SENTENCE.length())));
        pages.put("one-word.txt", "a".repeat(times(FIVE_MEGABYTES)));
        pages.put("one-word-lines.txt", "word\n".repeat(times(200_000)));
        pages.put("different-lines.txt", numbered("word%d\n", 200_000));
        pages.put("sentences.txt", numbered(SENTENCE + "%d.\n", 50_000));
        pages.put("same-sentences.txt", (SENTENCE.repeat(2) + "\n").repeat(times(50_000)));
        pages.put("paragraphs.txt", numbered(SENTENCE.repeat(3) + "%d.\n\n", 10_000));
        pages.put(
                "heads.txt",
                numbered(
                        "A title of the report %d\nBy Jane Doe\n14 March 2025\n" + SENTENCE.repeat(3) + "\n\n",
                        10_000));
        pages.put("date-lines.txt", "14 March 2025\n".repeat(times(100_000)));
        pages.put(
                "credits.txt",
                "© 2025 Example Wire. All rights reserved.\nPhoto: Jane Doe / Example Wire\n".repeat(times(50_000)));
        pages.put("blank-lines.txt", "word\n" + "\n \n".repeat(times(500_000)) + "word");
        pages.put("blank-ends.txt", ("word" + " ".repeat(200) + "\n").repeat(times(10_000)));
        pages.put("long-blanks.txt", "word" + " ".repeat(times(1_000_000)) + "word");
        pages.put("digits.txt", "1234567890".repeat(times(200_000)));
        pages.put("addresses.txt", "https://example.org/a/b ".repeat(times(100_000)));
        pages.put("one-address.txt", "https://example.org/" + "a.b-".repeat(times(500_000)));
        pages.put("mail.txt", "a.b@".repeat(times(500_000)));
        pages.put("capitals.txt", "Jane Doe ".repeat(times(200_000)));
        pages.put("capital-lines.txt", "Jane Doe\n".repeat(times(200_000)));
        pages.put("links.txt", "Read more: A story of today\n".repeat(times(100_000)));
        pages.put("punctuation.txt", "-=|#>+.)\"'\n".repeat(times(100_000)));
        pages.put("marks.txt", ".".repeat(times(1_000_000)));
        pages.put("chinese.txt", "市议会周一开会，推迟了关于大桥的表决。\n".repeat(times(50_000)));
        pages.put("chinese-line.txt", "市议会周一开会，推迟了关于大桥的表决。".repeat(times(80_000)));
        pages.put("commas.txt", "a, ".repeat(times(500_000)));
        pages.put("returns.txt", "word\r".repeat(times(200_000)));
        pages.put("markup.txt", "<p".repeat(times(500_000)));
        pages.put("tags.txt", "text " + "<a ".repeat(times(500_000)));
    }

    private void exports(Map<String, String> pages) {
        pages.put("front-matter.md", "---\n" + "a: b\n".repeat(times(100_000)) + "---\n" + SENTENCE);
        pages.put("dashes.md", "---\n".repeat(times(200_000)));
        pages.put("deep-front-matter.md", "---\ntitle: " + "[".repeat(times(100_000)) + "\n---\n" + SENTENCE);
        pages.put("aliases.md", "---\na: &a [x, x]\n" + aliases() + "title: *z\n---\n" + SENTENCE);
        pages.put(
                "clipping.md",
                "---\ntitle: A bridge\n---\n" + SENTENCE.repeat(times(FIVE_MEGABYTES / SENTENCE.length())));
        pages.put("clipping-of-quotations.md", "---\ntitle: A bridge\n---\n" + ">".repeat(times(100_000)) + SENTENCE);
        pages.put("clipping-of-lists.md", "---\ntitle: A bridge\n---\n" + "- ".repeat(20_000) + SENTENCE);
        pages.put("clipping-of-brackets.md", "---\ntitle: A bridge\n---\n" + "[".repeat(times(100_000)) + SENTENCE);
        pages.put("clipping-of-stars.md", "---\ntitle: A bridge\n---\n" + "**a *b ".repeat(times(50_000)) + SENTENCE);
        pages.put(
                "feed.xml",
                "<rss><channel>"
                        + ("<item><title>A</title><description>" + SENTENCE.repeat(3) + "</description></item>")
                                .repeat(times(5_000))
                        + "</channel></rss>");
        pages.put("deep-feed.xml", "<rss><channel><item><title>A</title>" + "<a>".repeat(times(100_000)) + "</rss>");
        pages.put(
                "deep-description.xml",
                "<rss><channel><item><title>A</title><description>" + "<a>".repeat(times(100_000)) + SENTENCE
                        + "</rss>");
        pages.put(
                "nested-items.xml",
                "<rss><channel>" + ("<item><description>" + SENTENCE).repeat(times(2_000)) + "</rss>");
        pages.put(
                "feed-comments.xml",
                "<!-- a -->".repeat(times(50_000)) + "<rss></rss>" + "<!-- a -->".repeat(times(50_000)));
        pages.put("feed-ends.xml", "<rss>" + "</rss> ".repeat(times(100_000)) + "x");
        pages.put(
                "posts.json",
                "{\"posts\":["
                        + ("{\"title\":\"A\",\"html\":\"<p>" + SENTENCE.repeat(3) + "</p>\"},").repeat(times(5_000))
                        + "{}]}");
        pages.put("deep.json", "{\"title\":\"A\",\"content\":" + "[".repeat(400) + "]".repeat(400) + "}");
        pages.put("deeper.json", "{\"title\":" + "[".repeat(times(500_000)));
        pages.put(
                "deep-content.json",
                "{\"title\":\"A\",\"content\":\"" + "<div>".repeat(times(100_000)) + SENTENCE + "\"}");
        pages.put(
                "large-content.json",
                "{\"title\":\"A\",\"content\":\"<p>" + SENTENCE.repeat(times(FIVE_MEGABYTES / SENTENCE.length()))
                        + "\"}");
        pages.put(
                "keywords.json",
                "{\"title\":\"A\",\"content\":\"<p>" + SENTENCE + "\",\"keywords\":[" + numbered("\"word %d\",", 50_000)
                        + "1]}");
        pages.put(
                "parts.mhtml",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
                        + ("--b\r\nContent-Type: text/html\r\n\r\n<p>" + SENTENCE + "\r\n").repeat(times(5_000))
                        + "--b--");
        pages.put(
                "headers.mhtml",
                "MIME-Version: 1.0\r\n" + "X-A: b\r\n ".repeat(times(100_000)) + "\r\n\r\n<p>" + SENTENCE);
        pages.put("records.warc", "WARC/1.0\r\n".repeat(times(100_000)));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>A bridge - Example Wire</title></head><body>" + body
                + "</body></html>";
    }

    private static String linked(String json) {
        return page("<script type=\"application/ld+json\">" + json + "</script><p>" + SENTENCE.repeat(3) + "</p>");
    }

    private String numbered(String pattern, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < times(count); i++) {
            text.append(String.format(Locale.ROOT, pattern, i));
        }
        return text.toString();
    }

    private String attributes(int count) {
        return numbered("a%d=b ", count);
    }

    /** Lists of lists of the list before: few lines that stand for a million million words. */
    private static String aliases() {
        var lines = new StringBuilder();
        for (char name = 'b'; name <= 'z'; name++) {
            lines.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [*")
                    .append((char) (name - 1))
                    .append(", *")
                    .append((char) (name - 1))
                    .append("]\n");
        }
        return lines.toString();
    }
}
