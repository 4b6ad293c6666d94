package dev.dossier.page;

import dev.dossier.domain.Permalink;

/** What a server shows at an address that leads nowhere, at any depth. */
public record NotFoundPage(Permalink permalink, PageHead head) implements Page {
    @Override
    public String template() {
        return "404.ftlh";
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
