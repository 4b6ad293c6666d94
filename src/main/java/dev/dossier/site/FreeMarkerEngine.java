package dev.dossier.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Writes documents with FreeMarker templates: {@code .ftlh} for HTML and {@code .ftlx} for XML, both escaped automatically, and
 * {@code .ftlt} for plain text. JBake finds it
 * through {@code META-INF/org.jbake.parser.TemplateEngines.properties} and makes one for each bake, which all its threads share.
 *
 * <p>A project's template wins over the built-in one of the same name. The first error in a template ends its page. Nothing depends on
 * the machine: numbers are printed as computers read them, there is no locale and the time zone is UTC.
 */
public final class FreeMarkerEngine extends AbstractTemplateEngine {
    /** Where the built-in templates lie in the jar. */
    static final String BUILT_IN = "/templates";

    private static final String PLAIN_TEXT = "ftlt";

    static {
        // Otherwise FreeMarker looks for logging libraries. It has nothing to log: its errors become problems.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    /** The templates' extensions, as in the file by which JBake finds this class. */
    static final Set<String> EXTENSIONS = Set.of("ftlh", "ftlx", PLAIN_TEXT);

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final Configuration freemarker;

    /** What JBake calls. */
    public FreeMarkerEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        freemarker = configured(loader(config));
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            var pageModel = new PageModel(model, freemarker, extractors, db);
            var environment = freemarker.getTemplate(templateName).createProcessingEnvironment(pageModel, writer);
            environment.setCustomState(PageModel.class, pageModel);
            environment.process();
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    private static Configuration configured(TemplateLoader loader) {
        var configuration = new Configuration(ModelWrapper.FREEMARKER);
        configuration.clearSharedVariables();
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new ModelWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(plainText());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(UTC);
        configuration.setSQLDateAndTimeTimeZone(UTC);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(new SuggestingHandler());
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }

    private static ConditionalTemplateConfigurationFactory plainText() {
        var plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher(PLAIN_TEXT), plain);
    }

    private static TemplateLoader loader(JBakeConfiguration config) {
        try {
            var project = new FileTemplateLoader(config.getTemplateFolder());
            var builtIn = new ClassTemplateLoader(FreeMarkerEngine.class, BUILT_IN);
            return new MultiTemplateLoader(new TemplateLoader[] {project, builtIn});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
