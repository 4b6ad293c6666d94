package dev.dossier.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Goes through a record and all records in its components, in order, and makes it anew where any of them is replaced. */
final class RecordWalk {
    /** Stands for what is to be left out of the list that it is in. */
    static final Object LEFT_OUT = new Object();

    private final Function<Object, Optional<Object>> replacement;

    /** @param replacement what stands in the place of a record; empty to look into it */
    RecordWalk(Function<Object, Optional<Object>> replacement) {
        this.replacement = replacement;
    }

    Object walk(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::walk).filter(v -> v != LEFT_OUT).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::walk);
        }
        return value instanceof Record made ? replacement.apply(made).orElseGet(() -> inside(made)) : value;
    }

    private Object inside(Record made) {
        var components = made.getClass().getRecordComponents();
        var before = Arrays.stream(components).map(c -> value(made, c)).toList();
        var after = before.stream().map(this::walk).toList();
        return after.equals(before) ? made : anew(made, components, after);
    }

    private static Object value(Record made, RecordComponent component) {
        try {
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object anew(Record made, RecordComponent[] components, List<Object> values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return made.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
