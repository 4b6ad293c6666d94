package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpLabelsTest {
    private static final String TRUTH =
            "The ferry sails again from Monday on.\nWhy now\nIts engine has been mended at last.";

    @Test
    void knowsTheLinesOfTheArticleBetweenOthers() {
        assertEquals(
                List.of("The ferry sails again from Monday on.", "Its engine has been mended at last."),
                kept(
                        "Home",
                        "The ferry sails again from Monday on.",
                        "Read more about our ferries",
                        "Its engine has been mended at last."));
    }

    @Test
    void knowsAShortLineByItsNeighbours() {
        assertEquals(
                List.of("The ferry sails again from Monday on.", "Why now", "Its engine has been mended at last."),
                kept(
                        "Home page",
                        "Why now",
                        "Menu",
                        "The ferry sails again from Monday on.",
                        "Why now",
                        "Its engine has been mended at last."));
    }

    @Test
    void takesOfCopiesTheOneAmidTheText() {
        assertEquals(
                List.of(6, 7),
                places(
                        "Its engine has been mended at last.",
                        "Menu",
                        "News",
                        "Sport",
                        "Weather",
                        "Contact",
                        "The ferry sails again from Monday on.",
                        "Its engine has been mended at last."));
    }

    @Test
    void letsALineWithoutWordsGoWithItsNeighbours() {
        assertEquals(
                List.of(0, 1, 2),
                places("The ferry sails again from Monday on.", "***", "Its engine has been mended at last.", "***"));
    }

    private static List<String> kept(String... lines) {
        return places(lines).stream().map(place -> lines[place]).toList();
    }

    private static List<Integer> places(String... lines) {
        var labels = DumpLabels.of(List.of(lines), TRUTH);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i]) {
                places.add(i);
            }
        }
        return places;
    }
}
