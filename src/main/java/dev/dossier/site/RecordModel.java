package dev.dossier.site;

import freemarker.ext.beans.BeanModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A record in a template: its components read with and without parentheses, and it cannot be printed itself. */
final class RecordModel extends BeanModel implements MethodCallAwareTemplateHashModel {
    RecordModel(Record value, ModelWrapper wrapper) {
        super(value, wrapper);
    }

    @Override
    public TemplateModel getBeforeMethodCall(String key)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        return super.getBeforeMethodCall(key);
    }
}
