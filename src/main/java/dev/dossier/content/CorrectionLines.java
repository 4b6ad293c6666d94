package dev.dossier.content;

import dev.dossier.domain.Correction;
import dev.dossier.domain.Corrections;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.TimexValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what {@link CorrectionKeys} reads. */
final class CorrectionLines {
    private CorrectionLines() {}

    static void write(YamlWriter yaml, Corrections corrections) {
        yaml.texts("hide", facts(corrections, Correction.Kind.HIDE));
        yaml.texts("pin", facts(corrections, Correction.Kind.PIN));
        var set = corrections.all().stream()
                .filter(correction -> correction.kind() == Correction.Kind.SET)
                .toList();
        if (!set.isEmpty()) {
            yaml.open("set");
            set.forEach(correction -> yaml.plain("  " + correction.fact(), "{" + fields(correction.values()) + "}"));
        }
    }

    private static List<String> facts(Corrections corrections, Correction.Kind kind) {
        return corrections.all().stream()
                .filter(correction -> correction.kind() == kind)
                .map(Correction::fact)
                .toList();
    }

    private static String fields(Correction.Values values) {
        var fields = new ArrayList<String>();
        text(fields, "speaker", values.speaker());
        text(fields, "entity", values.entity().map(Slug::value));
        text(fields, "kind", values.quoteKind().map(Quote.Kind::label));
        text(fields, "verb", values.verb());
        plain(fields, "low", values.low().map(BigDecimal::toPlainString));
        plain(fields, "high", values.high().map(BigDecimal::toPlainString));
        text(fields, "unit", values.unit());
        text(fields, "measures", values.measures());
        plain(fields, "subjects", values.subjects().map(Object::toString));
        plain(fields, "date", values.date().map(TimexValue::iso));
        text(fields, "sentence", values.sentence());
        plain(fields, "forecast", values.forecast().map(String::valueOf));
        return String.join(", ", fields);
    }

    private static void text(List<String> fields, String name, Optional<String> value) {
        plain(fields, name, value.map(YamlWriter::scalar));
    }

    private static void plain(List<String> fields, String name, Optional<String> value) {
        value.ifPresent(text -> fields.add(name + ": " + text));
    }
}
