package dev.dossier.site;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code inline('style.css')} in templates: the text of an asset, not escaped, for a page that must not need a second file, as 404.html
 * which is shown at addresses of any depth.
 */
record InlineMethod(TemplateLoader loader) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("inline needs one argument, an asset's name such as \"style.css\".");
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(text(SiteAssets.FOLDER + "/" + name.getAsString()));
    }

    private String text(String path) throws TemplateModelException {
        try {
            var source = loader.findTemplateSource(path);
            if (source == null) {
                throw new TemplateModelException("There is no file \"" + path + "\" among the templates.");
            }
            var text = new StringWriter();
            try (var reader = loader.getReader(source, StandardCharsets.UTF_8.name())) {
                reader.transferTo(text);
            }
            return text.toString().stripTrailing();
        } catch (IOException e) {
            throw new TemplateModelException(e);
        }
    }
}
