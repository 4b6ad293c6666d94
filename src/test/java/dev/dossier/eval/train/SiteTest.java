package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void hostsOfOneRegisteredNameAreOneSite() {
        assertEquals("example.org", Site.of("www.news.Example.org"));
        assertEquals("example.co.uk", Site.of("sport.example.co.uk"));
        assertEquals("localhost", Site.of("localhost"));
    }
}
