package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DumpTrainerTest {
    private static final int TREES = 40;

    @Test
    void findsTheTextOnASiteThatItDoesNotKnow() {
        var dumps = IntStream.range(0, 40)
                .mapToObj(DumpTrainerTest::page)
                .map(LabelledDump::of)
                .toList();
        var fold = DumpTrainer.fold(dumps.get(0));
        var model = new DumpTrainer(dumps, TREES).fit(fold);
        var found = dumps.get(0).rows().article(model.chain(), model.trees()::score);
        assertEquals(dumps.get(0).page().truth(), found);
    }

    private static DumpPage page(int number) {
        var text = IntStream.range(0, 3 + number % 5)
                .mapToObj(i -> "Paragraph " + i + " of story " + number
                        + " says at some length what the town council decided on its meeting this week, and why.")
                .toList();
        var lines = new ArrayList<>(List.of("Home", "Sport", "Weather", "The story with the number " + number));
        lines.addAll(text);
        lines.addAll(List.of("Share", "More from this section", "Contact", "Terms of Use"));
        return new DumpPage("textcap", "page" + number, "site" + number, lines, String.join("\n", text));
    }
}
