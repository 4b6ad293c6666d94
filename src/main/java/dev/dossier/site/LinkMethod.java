package dev.dossier.site;

import dev.dossier.domain.Permalink;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code link(page.permalink)} in templates: the relative link from the current page to a file of the site, such as {@code
 * ../topics/deepseek.html}; with a fragment, {@code link("articles/a.html#p6")}, which stays alone where it points into the page itself.
 *
 * @param prefix stands before every argument: {@code assets/} for {@code asset('style.css')}
 */
record LinkMethod(Permalink page, String root, String prefix) implements TemplateMethodModelEx {
    @Override
    public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel target)) {
            throw new TemplateModelException(
                    "A link needs one argument, a permalink such as \"topics/deepseek.html\".");
        }
        var path = prefix + target.getAsString();
        var here = page.path() + "#";
        return path.startsWith(here) ? path.substring(here.length() - 1) : root + path;
    }
}
