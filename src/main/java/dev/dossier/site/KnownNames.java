package dev.dossier.site;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that stand for something at one place of a template. */
record KnownNames(Environment environment) {
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    /** For {@code page.titel} all of {@code page.…}, for {@code titel} all variables; sorted. */
    List<String> beside(String expression) {
        if (!DOTTED.matcher(expression).matches()) {
            return List.of();
        }
        int dot = expression.lastIndexOf('.');
        var owner = dot < 0 ? "" : expression.substring(0, dot + 1);
        var names = dot < 0 ? variables() : membersOf(model(expression.substring(0, dot)));
        return names.map(name -> owner + name).sorted().distinct().toList();
    }

    private Stream<String> variables() {
        var names = new TreeSet<String>();
        try {
            for (Object name : environment.getKnownVariableNames()) {
                names.add(String.valueOf(name));
            }
        } catch (TemplateModelException e) {
            return Stream.of();
        }
        if (environment.getCustomState(PageModel.class) instanceof PageModel page) {
            names.addAll(page.names());
        }
        return names.stream();
    }

    private @Nullable TemplateModel model(String dotted) {
        try {
            var parts = Arrays.asList(dotted.split("\\."));
            var model = environment.getVariable(parts.get(0));
            for (String part : parts.subList(1, parts.size())) {
                model = model instanceof TemplateHashModel hash ? hash.get(part) : null;
            }
            return model;
        } catch (TemplateModelException e) {
            return null;
        }
    }

    private static Stream<String> membersOf(@Nullable TemplateModel model) {
        var value = model instanceof AdapterTemplateModel adapter ? adapter.getAdaptedObject(Object.class) : null;
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().map(String::valueOf);
        }
        return value == null
                ? Stream.of()
                : Arrays.stream(value.getClass().getMethods())
                        .filter(KnownNames::isReadByTemplates)
                        .map(Method::getName);
    }

    private static boolean isReadByTemplates(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && !Set.of("toString", "hashCode", "getClass").contains(method.getName())
                && method.getDeclaringClass() != Object.class;
    }
}
