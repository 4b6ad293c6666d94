package dev.dossier.site.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this JVM: what validator.w3.org would say about a file. */
final class NuChecker {

    private static final String HTML_SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> errors = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    /** Reads the schemas, which takes a second or two: keep the checker for many files. */
    NuChecker() throws Exception {
        validator.setUpMainSchema(HTML_SCHEMA, new Listener());
    }

    /** Returns the errors of one HTML file, as in {@code 12:8: Duplicate ID "p1".}; empty when it is valid. */
    List<String> check(Path file) throws IOException, SAXException {
        errors.clear();
        validator.setUpValidatorAndParsers(new Listener(), true, false);
        validator.checkHtmlFile(file.toFile(), true);
        return List.copyOf(errors);
    }

    private final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // Advice, such as a heading that an article lacks: not an error of the page.
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(String.format(
                    Locale.ROOT, "%d:%d: %s", error.getLineNumber(), error.getColumnNumber(), error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
