package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.util.Optional;

/**
 * What a server shows at an address that leads nowhere.
 *
 * @param base the path of the site's root, such as {@code /repo/}: the page is shown at any depth, where relative links alone would break;
 *     absent where the site has no address yet
 */
public record NotFoundPage(Permalink permalink, PageHead head, Optional<String> base) implements Page {
    @Override
    public String template() {
        return "404.ftlh";
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
