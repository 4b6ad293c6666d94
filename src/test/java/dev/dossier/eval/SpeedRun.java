package dev.dossier.eval;

import com.sun.management.OperatingSystemMXBean;
import dev.dossier.capture.CaptureReader;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Problems;
import dev.dossier.extract.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times Dossier on a folder of pages, one after another: {@code SpeedRun PAGES ROUNDS}. Prints the line that {@code readability.mjs}
 * describes; the processor time is that of the whole JVM, with its compiler and its garbage collector.
 */
final class SpeedRun {
    private final List<byte[]> pages = new ArrayList<>();
    private final Extractor extractor = new Extractor(new MarkdownReader()::read);

    private SpeedRun(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var run = new SpeedRun(Path.of(arguments[0]));
        var line = new StringBuilder("Dossier\t").append(run.found());
        line.append(String.format(Locale.ROOT, "\t%.3f", processorSeconds()));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            var began = processorSeconds();
            run.found();
            line.append(String.format(Locale.ROOT, "\t%.3f", processorSeconds() - began));
        }
        System.out.println(line);
    }

    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private int found() {
        var found = 0;
        for (var page : pages) {
            var capture = new CaptureReader().read("page.html", page, new Problems());
            var body = capture.map(extractor::extract)
                    .map(extraction -> extraction.article().body());
            found += body.isPresent() && !body.get().isEmpty() ? 1 : 0;
        }
        return found;
    }
}
