package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FileLink;
import java.util.List;

/** How the site is made, and what it is not; {@code rights} is the site's own default and {@code shown} what holds for how many publishers, as sentences; {@code downloads} are the data files. */
public record AboutPage(Permalink permalink, PageHead head, String rights, String shown, List<FileLink> downloads)
        implements Page {
    @Override
    public String template() {
        return "about.ftlh";
    }
}
