package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.Clipping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Markdown below YAML front matter between {@code ---} lines, as web clippers save pages. */
final class MarkdownFormat implements CaptureFormat {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*---[ \\t]*\\R(.*?)^---[ \\t]*$(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public Reading read(String text) {
        var matcher = FRONT_MATTER.matcher(text);
        if (!matcher.matches() || matcher.group(1).lines().noneMatch(line -> line.matches("[\\w .-]+:.*"))) {
            return Reading.NOT_THIS_FORMAT;
        }
        try {
            return yaml().load(matcher.group(1)) instanceof Map<?, ?> fields
                    ? new Reading.Read(
                            new Clipping(strings(fields), matcher.group(2).strip()))
                    : Reading.NOT_THIS_FORMAT;
        } catch (YAMLException e) {
            return new Reading.Unreadable(
                    "the front matter is not YAML: " + firstLine(e) + ".",
                    "mend the lines between the two '---' lines.");
        }
    }

    private static Map<String, String> strings(Map<?, ?> fields) {
        var strings = new LinkedHashMap<String, String>();
        fields.forEach((key, value) -> {
            var text = String.join("\n", values(value));
            if (!text.isBlank()) {
                strings.put(String.valueOf(key).strip().toLowerCase(Locale.ROOT), text);
            }
        });
        return strings;
    }

    /** Lists in lists are flattened, because {@code [[Jane Doe]]} is a list in YAML and a link to the clipper. */
    private static List<String> values(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Iterable<?> list) {
            var all = new ArrayList<String>();
            list.forEach(item -> all.addAll(values(item)));
            return all;
        }
        return value == null || value instanceof Map
                ? List.of()
                : List.of(value.toString().strip());
    }

    private static String firstLine(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(true);
        loading.setWarnOnDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new StringsOnly());
    }

    /** Leaves dates and numbers as they are written. */
    private static final class StringsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: every scalar is a string.
        }
    }
}
