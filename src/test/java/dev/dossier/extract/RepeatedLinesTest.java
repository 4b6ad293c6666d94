package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent.TextDump;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several captures share is of their sites, unless they tell one story. */
class RepeatedLinesTest {
    private static final String CLAIM =
            "The Example Courier has reported from the valley since the first train arrived there, every day and in every weather.";

    @Test
    void takesALineOfThreeStoriesForFurniture() {
        var captures = List.of(
                dump("Mill burns down", paragraph("mill"), CLAIM),
                dump("Mayor resigns", paragraph("mayor"), CLAIM),
                dump("River rises", paragraph("river"), CLAIM));
        assertEquals(Set.of(CLAIM), RepeatedLines.learn(captures).lines());
    }

    @Test
    void keepsTheTextOfAStoryThatWasCapturedThreeTimes() {
        var captures = List.of(
                dump("Mill burns down", paragraph("mill"), "One"),
                dump("Mill burns down", paragraph("mill"), "Two"),
                dump("Mill burns down", paragraph("mill"), "Three"),
                dump("Mayor resigns", paragraph("mayor"), "Four"),
                dump("River rises", paragraph("river"), "Five"),
                dump("Bridge closes", paragraph("bridge"), "Six"),
                dump("School opens", paragraph("school"), "Seven"));
        assertEquals(Set.of(), RepeatedLines.learn(captures).lines());
    }

    @Test
    void leavesFurnitureOutOfTheText() {
        var capture = dump("Mill burns down in the night", paragraph("mill"), CLAIM, paragraph("fire brigade"));
        var alone = new Extractor(new MarkdownReader()::read).extract(capture);
        var amongOthers = new Extractor(new MarkdownReader()::read, new RepeatedLines(Set.of(CLAIM))).extract(capture);
        assertTrue(alone.article().body().plainText().contains(CLAIM));
        assertFalse(amongOthers.article().body().plainText().contains(CLAIM));
        assertTrue(amongOthers.article().body().plainText().contains("fire brigade"));
    }

    private static Capture dump(String... lines) {
        return new Capture(
                "a.txt",
                "0".repeat(64),
                "text-dump",
                new TextDump(Stream.of(lines).toList()));
    }

    private static String paragraph(String subject) {
        return "People in the valley spoke of the " + subject + " all week, and the " + subject
                + " was on the agenda of the council on Thursday. Nobody could say how the matter of the " + subject
                + " would end, but most expected a decision before the summer.";
    }
}
