package dev.dossier.page;

import dev.dossier.domain.Permalink;

/** How the site is made, and what it is not; {@code rights} is the site's own default and {@code shown} what holds for how many publishers, as sentences. */
public record AboutPage(Permalink permalink, PageHead head, String rights, String shown) implements Page {
    @Override
    public String template() {
        return "about.ftlh";
    }
}
