package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds every permalink inside a model, however deep. */
final class LinksOf {
    private LinksOf() {}

    static List<Permalink> model(Object value) {
        if (value instanceof Permalink permalink) {
            return List.of(permalink);
        }
        var links = new ArrayList<Permalink>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> links.addAll(model(v)));
        } else if (value instanceof Collection<?> values) {
            values.forEach(v -> links.addAll(model(v)));
        } else if (value instanceof Record kept) {
            for (var component : kept.getClass().getRecordComponents()) {
                links.addAll(model(read(kept, component)));
            }
        }
        return links;
    }

    private static Object read(Record kept, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(kept);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
