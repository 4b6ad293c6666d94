package dev.dossier.site;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.util.List;

/** A template used a name that stands for nothing, together with the names that it could have used there. */
final class UnknownNameException extends TemplateException {
    private static final long serialVersionUID = 1;

    private final transient InvalidReferenceException reference;
    private final transient List<String> knownNames;

    UnknownNameException(InvalidReferenceException reference, Environment environment) {
        super(reference.getMessageWithoutStackTop(), reference, environment);
        this.reference = reference;
        this.knownNames = new KnownNames(environment).beside(expression());
    }

    /** As the template wrote it: {@code page.titel}. */
    String expression() {
        return reference.getBlamedExpressionString();
    }

    String template() {
        return reference.getTemplateSourceName();
    }

    int line() {
        return reference.getLineNumber();
    }

    /** Whole expressions, sorted: {@code page.title}; empty where the part before the last dot is not a plain name. */
    List<String> knownNames() {
        return knownNames;
    }
}
