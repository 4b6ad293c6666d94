package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.util.Optional;

/** Leave for search engines to read, with the way to the sitemap where there is one. */
public record RobotsFile(Permalink permalink, Optional<String> sitemap) implements Page {
    @Override
    public String template() {
        return "robots.ftlt";
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
