package dev.dossier;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Which package of compiled classes uses what, as the JDK's {@code jdeps} sees it: for each package (its name without
 * {@code dev.dossier.}) the other packages, libraries and abilities of the JDK, in the words of ARCHITECTURE.md.
 */
record CodeMap(Map<String, Set<String>> uses) {

    private static final String ROOT = "dev.dossier.";

    /** A line such as {@code dev.dossier.site.Baker -> org.jbake.app.Oven not found}. */
    private static final Pattern USE = Pattern.compile("(?m)^ +(\\S+) +-> (\\S+) +(\\S.*?) *$");

    /** What a class name begins with, and the word for it; the first that fits counts. */
    private static final Map<String, String> WORDS = words();

    static CodeMap of(Path classes) {
        var uses = new TreeMap<String, Set<String>>();
        USE.matcher(jdeps(classes)).results().forEach(line -> {
            var user = packageOf(line.group(1));
            var used = uses.computeIfAbsent(user, missing -> new TreeSet<>());
            word(line.group(2), line.group(3))
                    .filter(word -> !word.equals(user))
                    .ifPresent(used::add);
        });
        return new CodeMap(uses);
    }

    private static String jdeps(Path classes) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = ToolProvider.findFirst("jdeps")
                .orElseThrow(() -> new IllegalStateException("this JDK has no jdeps"))
                .run(new PrintWriter(out), new PrintWriter(err), "-verbose:class", classes.toString());
        if (exitCode != 0) {
            throw new IllegalStateException("jdeps failed: " + out + err);
        }
        return out.toString();
    }

    /** The package or library that a class belongs to; empty for the parts of the JDK that everybody may use. */
    private static Optional<String> word(String className, String module) {
        if (className.startsWith(ROOT)) {
            return Optional.of(packageOf(className));
        }
        for (var word : WORDS.entrySet()) {
            if (className.startsWith(word.getKey())) {
                return Optional.of(word.getValue()).filter(name -> !name.isEmpty());
            }
        }
        return module.matches("(java|jdk)\\..*") ? Optional.empty() : Optional.of(className);
    }

    private static String packageOf(String className) {
        Matcher name = Pattern.compile("dev\\.dossier\\.([a-z.]+)\\.[A-Z].*").matcher(className);
        return name.matches()
                ? name.group(1)
                : className.replaceFirst("\\.package-info$", "").substring(ROOT.length());
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("org.jsoup.", "jsoup");
        words.put("com.vladsch.flexmark.", "flexmark");
        words.put("org.jbake.", "jbake");
        words.put("org.apache.commons.configuration2.", "jbake"); // the type of JBake's settings
        words.put("freemarker.", "freemarker");
        words.put("picocli.", "picocli");
        words.put("tools.jackson.", "jackson");
        words.put("com.fasterxml.jackson.annotation.", "jackson");
        words.put("org.yaml.snakeyaml.", "snakeyaml");
        words.put("org.netpreserve.jwarc.", "jwarc");
        words.put("opennlp.tools.", "opennlp");
        words.put("org.jspecify.annotations.", "");
        words.put("java.nio.file.", "disk");
        words.put("java.nio.channels.FileChannel", "disk");
        words.put("java.io.File", "disk"); // also FileReader, FileInputStream …
        words.put("java.io.RandomAccessFile", "disk");
        words.put("java.net.URI", "");
        words.put("java.net.IDN", "");
        words.put("java.net.URLEncoder", "");
        words.put("java.net.URLDecoder", "");
        words.put("java.net.", "network");
        words.put("com.sun.net.", "network");
        return words;
    }
}
