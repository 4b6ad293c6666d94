package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;
import java.util.List;

/** Names what happened to a statement. The rules that know most come first; the last names what none of them has explained. */
final class DriftNamer {
    private final List<DriftRule> rules = List.of(
            new FormRule(),
            new SpeakerRule(),
            new UnitRule(),
            new ComparisonRule(),
            new HedgeRule(),
            new ScopeRule(),
            new WordingRule());

    /** In the order of the kinds; empty where nothing but marks and spelling differs. */
    List<DriftKind> name(Comparison comparison) {
        rules.forEach(rule -> rule.look(comparison));
        return comparison.kinds();
    }
}
