package dev.dossier.site;

import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How templates see Java values: a record's components and its methods without arguments read as {@code ${page.title}}, an empty {@link
 * Optional} is missing, a slug or permalink prints as its text. A record without a text of its own cannot be printed: that would put
 * {@code Topic[slug=…]} on a page.
 */
final class ModelWrapper extends DefaultObjectWrapper {
    static final Version FREEMARKER = Configuration.VERSION_2_3_35;

    private final Map<Class<?>, Boolean> hasText = new ConcurrentHashMap<>();

    ModelWrapper() {
        super(FREEMARKER);
        var policy = ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD;
        setDefaultZeroArgumentNonVoidMethodPolicy(policy);
        setRecordZeroArgumentNonVoidMethodPolicy(policy);
        setIterableSupport(true);
        writeProtect();
    }

    @Override
    protected @Nullable TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        return value instanceof Record kept && !printsAsText(value)
                ? new RecordModel(kept, this)
                : super.handleUnknownType(value);
    }

    /** Whether the record says itself how it is written: the {@code toString} that the compiler gives a record is final. */
    private boolean printsAsText(Object value) {
        return hasText.computeIfAbsent(value.getClass(), ModelWrapper::writesItself);
    }

    private static boolean writesItself(Class<?> type) {
        try {
            return !Modifier.isFinal(type.getMethod("toString").getModifiers());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every class has toString", e);
        }
    }
}
