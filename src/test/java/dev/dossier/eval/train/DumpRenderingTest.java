package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DumpRenderingTest {
    private static final String PAGE =
            "<nav><ul><li><a>Home</a><li>Sport</ul></nav><p>One <b>two</b><br>three</p><img alt='A pier'><script>x</script>";

    @Test
    void setsEveryBlockOnALineOfItsOwn() {
        assertEquals(List.of("• Home", "• Sport", "One two", "three", "A pier"), render(2));
    }

    @Test
    void leavesOutBulletsAndPictures() {
        assertEquals(List.of("Home", "Sport", "One two", "three"), render(1));
    }

    private static List<String> render(int variant) {
        return new DumpRendering(variant).render(Jsoup.parse(PAGE));
    }
}
