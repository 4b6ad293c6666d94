package dev.dossier.page;

import dev.dossier.page.view.Chip;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.TextPart;
import java.util.List;
import java.util.stream.Collectors;

/** Page models as lines that a person can read and compare. */
final class ModelText {
    private ModelText() {}

    static String chips(List<Chip> chips) {
        return chips.stream()
                .map(c -> "[" + c.publisher() + " · " + c.date().brief() + " · ¶" + c.paragraph() + " → " + c.article()
                        + "#" + c.anchor() + "]")
                .collect(Collectors.joining(" "));
    }

    static String quote(QuoteView q) {
        return "quote “" + q.text() + "” " + q.speaker().orElse("?") + ", "
                + q.description().orElse("") + " · " + q.counts().text() + " " + chips(q.chips());
    }

    static String figure(FigureView f) {
        return "figure " + f.text() + " in “" + words(f.sentence()) + "” · "
                + f.counts().text() + " " + chips(f.chips());
    }

    static String event(EventView e) {
        return "event " + e.date().text() + ": " + e.sentence() + " · "
                + e.counts().text() + " " + chips(e.chips());
    }

    static String story(StoryCard s) {
        var others = s.others().stream().map(o -> o.role() + " " + o.headline()).toList();
        return "story " + s.lead().headline() + " · " + s.counts().text() + " " + others + " " + s.reasons();
    }

    static String part(TextPart part) {
        return part.blocks().stream()
                .map(b -> part.kind() + " " + b.anchor() + " " + words(b.fragments()))
                .collect(Collectors.joining("\n"));
    }

    /** Marks in asterisks, links in brackets. */
    static String words(List<Fragment> fragments) {
        return fragments.stream()
                .map(f -> f.marked() ? "*" + f.text() + "*" : f.text())
                .collect(Collectors.joining());
    }
}
