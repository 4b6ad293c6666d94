package dev.dossier.site;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's configuration for one bake: its own defaults, the project's file over them, and the folder that is baked into. Unlike JBake's
 * it never looks at the JVM's system properties, since the site depends on the project alone.
 */
final class BakeConfiguration extends DefaultJBakeConfiguration {
    private static final String THREADS = "render.threads";

    private final Map<String, Object> forTemplates;

    BakeConfiguration(SiteConfiguration project, Path bakingFolder, int threads) {
        super(project.root().toFile(), composed(project));
        setContentFolder(existing(project.content().get(0), project.root()).toFile());
        setTemplateFolder(existing(project.templates(), bakingFolder).toFile());
        setAssetFolder(project.assets().toFile());
        setDestinationFolder(bakingFolder.toFile());
        setSiteHost(project.settings().host().orElse(""));
        setProperty(THREADS, threads);
        forTemplates = new TreeMap<>(super.asHashMap());
        // Paths of this machine have no place on a page.
        forTemplates.values().removeIf(File.class::isInstance);
    }

    /** How many pages are rendered at a time, 1 or more; any number gives the same bytes. */
    static int threads(JBakeConfiguration configuration) {
        return (Integer) configuration.get(THREADS);
    }

    /** Computed once: JBake asks for it again for every page. */
    @Override
    public Map<String, Object> asHashMap() {
        return forTemplates;
    }

    private static CompositeConfiguration composed(SiteConfiguration project) {
        var values = jbakeDefaults();
        values.putAll(project.properties());
        var composite = new CompositeConfiguration();
        composite.addConfiguration(new MapConfiguration(values));
        return composite;
    }

    private static Properties jbakeDefaults() {
        var defaults = new Properties();
        try (var in = DefaultJBakeConfiguration.class.getResourceAsStream("/default.properties")) {
            defaults.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return defaults;
    }

    /** JBake refuses to start without these folders; here the templates may come from the jar alone. */
    private static Path existing(Path folder, Path otherwise) {
        return Files.isDirectory(folder) ? folder : otherwise;
    }
}
