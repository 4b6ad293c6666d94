package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.domain.Slug;

/** The address of every page: {@code articles/chip-rules.html}. */
final class Permalinks {
    static final Permalink HOME = new Permalink("index.html");
    static final Permalink TOPICS = new Permalink("topics/index.html");
    static final Permalink ENTITIES = new Permalink("entities/index.html");
    static final Permalink ARTICLES = new Permalink("articles/index.html");
    static final Permalink PUBLISHERS = new Permalink("publishers/index.html");
    static final Permalink TIMELINE = new Permalink("timeline/index.html");
    static final Permalink QUOTES = new Permalink("quotes.html");
    static final Permalink NUMBERS = new Permalink("numbers.html");
    static final Permalink SEARCH = new Permalink("search.html");
    static final Permalink ABOUT = new Permalink("about.html");
    static final Permalink NOT_FOUND = new Permalink("404.html");
    static final Permalink FEED = new Permalink("feed.xml");
    static final Permalink JSON_FEED = new Permalink("feed.json");
    static final Permalink CALENDAR = new Permalink("calendar.ics");
    static final Permalink SITEMAP = new Permalink("sitemap.xml");
    static final Permalink ROBOTS = new Permalink("robots.txt");

    private Permalinks() {}

    static Permalink topic(Slug topic) {
        return new Permalink("topics/" + topic + ".html");
    }

    static Permalink entity(Slug entity) {
        return new Permalink("entities/" + entity + ".html");
    }

    static Permalink article(Slug article) {
        return new Permalink("articles/" + article + ".html");
    }

    /** What the article says, for programs. */
    static Permalink data(Slug article) {
        return new Permalink("data/articles/" + article + ".json");
    }

    /** @param lead the article that stands for the others */
    static Permalink story(Slug lead) {
        return new Permalink("stories/" + lead + ".html");
    }

    static Permalink publisher(Slug publisher) {
        return new Permalink("publishers/" + publisher + ".html");
    }

    /** @param name of a part of the search index */
    static Permalink searchPart(String name) {
        return new Permalink("search/" + name + ".js");
    }

    static Permalink year(int year) {
        return new Permalink("timeline/" + year + ".html");
    }
}
