package dev.dossier.extract;

import java.util.List;

/** The names of {@code meta} elements that hold dates. */
final class DateMeta {
    /** When the page was published. */
    static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article:published",
            "datePublished",
            "rnews:datePublished",
            "dateCreated",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_date",
            "article_date_original",
            "originalpublicationdate",
            "publication_date",
            "publicationdate",
            "published_time",
            "published-date",
            "published_date",
            "published",
            "publish_date",
            "publish-date",
            "publishdate",
            "pub_date",
            "pubdate",
            "pdate",
            "ptime",
            "cxenseparse:recs:publishtime",
            "dcsext.articlefirstpublished",
            "vr:published_time",
            "bt:pubdate",
            "article:create_at",
            "shareaholic:article_published_time",
            "iso-8601-publish-date",
            "weibo:article:create_at");
    /** Systems fill these with other dates as well, such as that of the last change. */
    static final List<String> DATED = List.of(
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "dc.created",
            "release_date",
            "date",
            "creation_date",
            "timestamp");
    /** When the page was changed. */
    static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "dateModified",
            "rnews:dateModified",
            "dateUpdate",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "modified",
            "updated_time",
            "shareaholic:article_modified_time",
            "revised");

    private DateMeta() {}
}
