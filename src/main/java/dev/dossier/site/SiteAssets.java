package dev.dossier.site;

import freemarker.cache.ClassTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Copies the files that pages need: {@code templates/assets/**} to {@code assets/**}, the built-in ones first and the project's over
 * them; then, as JBake does, the project's {@code assets/**} ({@code asset.folder}) to the site's root. Files in {@code content/} are not
 * copied: captures may lie beside the articles, and nothing is published by accident.
 */
final class SiteAssets extends Asset {
    /** The folder among the templates and in the site. */
    static final String FOLDER = "assets";

    private static final String JAR = "jar:";

    private final JBakeConfiguration configuration;

    SiteAssets(JBakeConfiguration configuration) {
        super(configuration);
        this.configuration = configuration;
    }

    @Override
    public void copy() {
        var target = configuration.getDestinationFolder().toPath().resolve(FOLDER);
        try {
            copyBuiltIn(target);
            copyTree(configuration.getTemplateFolder().toPath().resolve(FOLDER), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (configuration.getAssetFolder().isDirectory()) {
            super.copy();
        }
    }

    private static void copyBuiltIn(Path target) throws IOException {
        var source = new ClassTemplateLoader(SiteAssets.class, FreeMarkerEngine.BUILT_IN).findTemplateSource(FOLDER);
        if (source == null) {
            return;
        }
        // The source prints as its address: file:/…/templates/assets, or jar:file:/…/dossier.jar!/templates/assets.
        var address = source.toString();
        if (address.startsWith(JAR)) {
            var parts = address.substring(JAR.length()).split("!/", 2);
            try (var jar = new JarFile(new File(URI.create(parts[0])))) {
                copyFromJar(jar, parts[1] + "/", target);
            }
        } else {
            copyTree(Path.of(URI.create(address)), target);
        }
    }

    /** The entries are read from the jar itself: a file system on it costs more than all pages. */
    private static void copyFromJar(JarFile jar, String prefix, Path target) throws IOException {
        var files = jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList();
        for (JarEntry file : files) {
            try (InputStream in = jar.getInputStream(file)) {
                copy(in, target.resolve(file.getName().substring(prefix.length())));
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        for (Path file : filesUnder(from)) {
            try (InputStream in = Files.newInputStream(file)) {
                copy(in, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(InputStream in, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
