package dev.dossier.site;

import dev.dossier.domain.Permalink;
import java.util.Objects;
import org.jbake.template.RenderingException;

/** A page that its template could not write; the cause tells why. */
final class PageFailure extends RenderingException {
    private static final long serialVersionUID = 1;

    private final transient Permalink page;

    PageFailure(Permalink page, Throwable cause) {
        super(page.path(), cause);
        this.page = page;
    }

    @Override
    public synchronized Throwable getCause() {
        return Objects.requireNonNull(super.getCause());
    }

    Permalink page() {
        return page;
    }
}
