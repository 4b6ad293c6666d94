/**
 * Turns planned pages into the files of {@code site/}; start with {@link dev.dossier.site.SiteRenderer}.
 *
 * <p>JBake bakes and FreeMarker writes, and both are known here only. JBake is used through its extension points: {@link
 * dev.dossier.site.SiteOven} has its own {@code bake()}, {@link dev.dossier.site.MemoryStore} stands in for its database, {@link
 * dev.dossier.site.PlanCrawler} hands the pages over, {@link dev.dossier.site.FreeMarkerEngine}, {@link
 * dev.dossier.site.PageRenderingTool} and {@link dev.dossier.site.PagesOfType} are found by it through files in {@code META-INF}.
 *
 * <p>Deliberately absent: what a page says (that is {@code page}), and reading {@code content/} (that is {@code content}).
 */
@NullMarked
package dev.dossier.site;

import org.jspecify.annotations.NullMarked;
