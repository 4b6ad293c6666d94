package dev.dossier.site.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes pictures of built pages, to look at them: {@code bin/screenshots topics/deepseek.html}. */
@Command(
        name = "bin/screenshots",
        description = "Takes pictures of built pages: PAGE-WIDTH-SCHEME.png.",
        mixinStandardHelpOptions = true)
final class ScreenshotTool implements Callable<Integer> {

    private static final int HEIGHT = 900;

    @Parameters(paramLabel = "PAGE", defaultValue = "index.html", description = "Pages of the site: topics/index.html.")
    private List<String> pages = List.of();

    @Option(names = "--site", defaultValue = "site", description = "The built site (default: ${DEFAULT-VALUE}).")
    private Path site = Path.of("site");

    @Option(names = "--out", defaultValue = "docs", description = "Where the pictures go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("docs");

    @Option(names = "--width", split = ",", defaultValue = "390,820,1440", description = "Widths in CSS pixels.")
    private List<Integer> widths = List.of();

    @Option(names = "--scheme", split = ",", defaultValue = "LIGHT,DARK", description = "LIGHT, DARK or both.")
    private List<ColorScheme> schemes = List.of();

    @Option(names = "--full", description = "The whole page, not only the first screen.")
    private boolean full;

    /** Runs the tool and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScreenshotTool()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        var executable = Chromium.executable()
                .orElseThrow(() -> new IOException("no Chromium found. Fix: install it, or set DOSSIER_CHROMIUM."));
        try (var chromium = Chromium.start(executable);
                var server = new SiteServer(site, "/");
                var context = chromium.newContext();
                var tab = context.newPage()) {
            for (var page : pages) {
                tab.navigate(server.base() + page);
                takeAll(tab, page);
            }
        }
        return 0;
    }

    private void takeAll(Page tab, String page) {
        for (var scheme : schemes) {
            tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : widths) {
                tab.setViewportSize(width, HEIGHT);
                var name = page.replaceFirst("\\.html$", "").replace('/', '-');
                var file = out.resolve(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
                tab.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(full));
                System.out.println(file);
            }
        }
    }
}
