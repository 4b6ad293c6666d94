/** Tests of the page models, on a small briefing made by hand in {@link dev.dossier.page.SmallBriefing}. */
@org.jspecify.annotations.NullMarked
package dev.dossier.page;
