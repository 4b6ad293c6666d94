package dev.dossier.extract;

import java.util.EnumMap;
import java.util.Map;

/** Measures the traits of all lines of a dump. Everything is counted in the page itself, so that no language is favoured. */
final class DumpTraits {
    private static final int PARAGRAPH = 0;
    private static final int SHORT_SENTENCE = 1;
    private static final int WIDE = 2;
    private static final int NARROW = 3;
    private static final int CHROME = 4;
    private static final int WIDE_COLUMNS = 30;
    /** What is told apart for each kind of line. */
    private static final Map<DumpTrait, DumpTrait> KIND_AND = new EnumMap<>(Map.ofEntries(
            Map.entry(DumpTrait.KIND_CORE, DumpTrait.CORE),
            Map.entry(DumpTrait.KIND_STRETCH, DumpTrait.STRETCH),
            Map.entry(DumpTrait.KIND_DENSITY, DumpTrait.NEAR_DENSITY),
            Map.entry(DumpTrait.KIND_RUN, DumpTrait.RUN),
            Map.entry(DumpTrait.KIND_SINCE, DumpTrait.SINCE),
            Map.entry(DumpTrait.KIND_COHERENCE, DumpTrait.COHERENCE),
            Map.entry(DumpTrait.KIND_CUE, DumpTrait.CUE),
            Map.entry(DumpTrait.KIND_TWIN, DumpTrait.TWIN),
            Map.entry(DumpTrait.KIND_FIELD_DENSITY, DumpTrait.FIELD_DENSITY),
            Map.entry(DumpTrait.KIND_SINCE_FIELD, DumpTrait.SINCE_FIELD),
            Map.entry(DumpTrait.KIND_HEADS, DumpTrait.HEADS)));

    private final DumpSheet sheet;
    private final TraitTable traits;

    private DumpTraits(DumpSheet sheet) {
        this.sheet = sheet;
        this.traits = new TraitTable(sheet.size());
    }

    static TraitTable of(DumpSheet sheet) {
        var measured = new DumpTraits(sheet);
        measured.measure();
        return measured.traits;
    }

    private void measure() {
        new LineTraits(sheet, traits).fill();
        new RunTraits(sheet, traits).fill();
        new CoreTraits(sheet, traits).fill();
        new WordTraits(sheet, traits).fill();
        for (int i = 0; i < sheet.size(); i++) {
            traits.set(i, DumpTrait.KIND, kind(i));
        }
        for (int i = 0; i < sheet.size(); i++) {
            kinds(i);
        }
    }

    private void kinds(int line) {
        var kinds = DumpTrait.KIND.bins();
        var own = traits.get(line, DumpTrait.KIND);
        var before = line == 0 ? NARROW : traits.get(line - 1, DumpTrait.KIND);
        var behind = line == sheet.size() - 1 ? NARROW : traits.get(line + 1, DumpTrait.KIND);
        traits.set(line, DumpTrait.KINDS, (before * kinds + own) * kinds + behind);
        KIND_AND.forEach((pair, other) -> traits.set(line, pair, own * other.bins() + traits.get(line, other)));
    }

    private int kind(int line) {
        if (sheet.isParagraph(line)) {
            return PARAGRAPH;
        }
        if (sheet.line(line).rule().isPresent()) {
            return CHROME;
        }
        if (sheet.width(line) < WIDE_COLUMNS) {
            return NARROW;
        }
        return traits.get(line, DumpTrait.ENDING) <= 1 ? SHORT_SENTENCE : WIDE;
    }
}
