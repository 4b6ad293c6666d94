package dev.dossier.site;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;

/** Lets every error end the page, and adds to an unknown name those that are known at that place: later they are out of scope. */
final class SuggestingHandler implements TemplateExceptionHandler {
    @Override
    public void handleTemplateException(TemplateException exception, Environment environment, Writer out)
            throws TemplateException {
        if (exception instanceof InvalidReferenceException unknown && unknown.getBlamedExpressionString() != null) {
            throw new UnknownNameException(unknown, environment);
        }
        throw exception;
    }
}
