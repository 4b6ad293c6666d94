package dev.dossier.site;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Settings;
import dev.dossier.text.LanguageTags;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code jbake.properties} says. JBake's keys keep their meaning ({@code content.folder}, {@code template.folder}, {@code
 * destination.folder}, {@code asset.folder}, {@code site.host}); ours are {@code site.name}, {@code site.description}, {@code site.lang},
 * {@code site.repository}, {@code site.cname} and {@code rights.default}. Without the file every key has its default.
 *
 * @param root the project's folder, absolute
 * @param content the first one is {@code content.folder}; others come from the command line
 * @param templates a file in it wins over the built-in template of the same name; may not exist
 * @param assets copied as it is to the site's root; may not exist
 * @param output the site
 * @param cname the domain that GitHub Pages is to serve the site at
 * @param properties everything the file says, for templates that read JBake's {@code config}
 */
public record SiteConfiguration(
        Path root,
        Settings settings,
        List<Path> content,
        Path templates,
        Path assets,
        Path output,
        Optional<String> cname,
        Properties properties) {
    /** The name of the file, the same as JBake's. */
    public static final String FILE = "jbake.properties";

    private static final List<String> OUR_SITE_KEYS =
            List.of("site.name", "site.description", "site.lang", "site.repository", "site.cname", "site.host");
    private static final String DEFAULT_LANG = "en";
    private static final Pattern HOST = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public SiteConfiguration {
        content = List.copyOf(content);
    }

    /** Reads the file in the project's folder; a value that makes no sense becomes a problem and its default is used. */
    public static SiteConfiguration read(Path projectRoot, Problems problems) {
        var root = projectRoot.toAbsolutePath().normalize();
        var file = PropertiesFile.read(root.resolve(FILE), problems);
        file.warnOfUnknown("site.", OUR_SITE_KEYS, problems);
        file.warnOfUnknown("rights.", List.of("rights.default"), problems);
        return new SiteConfiguration(
                root,
                settings(file, problems),
                List.of(folder(root, file, "content.folder", "content")),
                folder(root, file, "template.folder", "templates"),
                folder(root, file, "asset.folder", "assets"),
                folder(root, file, "destination.folder", "site"),
                matching(file, "site.cname", DOMAIN, "write a domain such as briefing.example.org.", problems),
                file.values());
    }

    /** The same with other folders, as the command line asks for; an empty argument changes nothing. */
    public SiteConfiguration with(List<Path> otherContent, Optional<Path> otherTemplates, Optional<Path> otherOutput) {
        return new SiteConfiguration(
                root,
                settings,
                otherContent.isEmpty() ? content : otherContent,
                otherTemplates.orElse(templates),
                assets,
                otherOutput.orElse(output),
                cname,
                properties);
    }

    /** A path for reading: relative to the project where it lies inside, with forward slashes; the project itself is {@code .}. */
    public String nameOf(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        var name = (absolute.startsWith(root) ? root.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static Settings settings(PropertiesFile file, Problems problems) {
        return new Settings(
                file.get("site.name").orElse("Dossier"),
                file.get("site.description").orElse(""),
                address(file, "site.host", problems),
                address(file, "site.repository", problems),
                rights(file, problems),
                lang(file, problems));
    }

    private static String lang(PropertiesFile file, Problems problems) {
        var value = file.get("site.lang");
        if (value.isPresent() && !LanguageTags.isLanguage(value.get())) {
            problems.error(
                    "bad-setting",
                    file.placeOf("site.lang"),
                    "site.lang is '" + value.get() + "'.",
                    "write a language's code, such as en, zh or pt-BR.");
            return DEFAULT_LANG;
        }
        return value.orElse(DEFAULT_LANG);
    }

    private static Path folder(Path root, PropertiesFile file, String key, String otherwise) {
        return root.resolve(file.get(key).orElse(otherwise)).normalize();
    }

    private static Optional<String> address(PropertiesFile file, String key, Problems problems) {
        return matching(file, key, HOST, "write an address such as https://example.org/briefing.", problems)
                .map(address -> address.replaceFirst("/+$", ""));
    }

    private static Optional<String> matching(
            PropertiesFile file, String key, Pattern form, String fix, Problems problems) {
        var value = file.get(key);
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            problems.error("bad-setting", file.placeOf(key), key + " is '" + value.get() + "'.", fix);
            return Optional.empty();
        }
        return value;
    }

    private static Rights rights(PropertiesFile file, Problems problems) {
        var value = file.get("rights.default").orElse(Rights.EXCERPT.label());
        var found = Arrays.stream(Rights.values())
                .filter(right -> right.label().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            var labels = Arrays.stream(Rights.values()).map(Rights::label).collect(Collectors.joining(", "));
            Place where = file.placeOf("rights.default");
            problems.error("bad-setting", where, "rights.default is '" + value + "'.", "write one of " + labels + ".");
        }
        return found.orElse(Rights.EXCERPT);
    }
}
