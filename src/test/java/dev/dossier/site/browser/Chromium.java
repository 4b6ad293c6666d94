package dev.dossier.site.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's headless Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final String MISSING =
            "no Chromium found. Fix: run bin/verify, which installs it, or set DOSSIER_CHROMIUM to its path.";

    /** Root in a container has no sandbox, and a page under test needs none of the browser's own traffic. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it. Where there is none the calling test is skipped, or fails when CI is {@code true}. */
    static Chromium start() {
        var executable = executable();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail(MISSING);
        }
        assumeTrue(executable.isPresent(), MISSING);
        return start(executable.orElseThrow());
    }

    static Chromium start(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Where Chromium is: {@code DOSSIER_CHROMIUM}, else the usual places. */
    static Optional<Path> executable() {
        var usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return Stream.concat(Stream.ofNullable(System.getenv("DOSSIER_CHROMIUM")), usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh profile, without cookies or cache. */
    BrowserContext newContext() {
        return browser.newContext();
    }

    BrowserContext newContextWithoutScripts() {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
