package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a page takes grows as the page does. What is held is the memory that was asked for, the same on every machine; the timeout only ends
 * a run that would never end.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePagesTest {
    private static final double SHARE = 0.03;
    /** Twice where the work is linear, four times where it goes with the square. */
    private static final double MOST_GROWTH = 3;

    private static final long SPARE = 16L << 20;

    @Test
    void aPageOfTwiceTheSizeTakesAboutTwiceTheWork() {
        var half = new HostilePages(SHARE).all();
        var whole = new HostilePages(2 * SHARE).all();
        var outOfProportion = new ArrayList<String>();
        half.forEach((name, page) -> {
            CleaningCost.of(name, page); // what is read once, such as word lists, is not counted
            var least = CleaningCost.of(name, page).allocated();
            var most = CleaningCost.of(name, whole.getOrDefault(name, page)).allocated();
            if (most > SPARE + MOST_GROWTH * least) {
                outOfProportion.add(name + ": " + least + " B of memory became " + most);
            }
        });
        assertEquals(List.of(), outOfProportion);
    }
}
