package dev.dossier.eval;

import com.sun.management.ThreadMXBean;
import dev.dossier.capture.CaptureReader;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Problems;
import dev.dossier.extract.Extractor;
import java.lang.management.ManagementFactory;

/**
 * What it takes to clean one file, from its bytes to its articles.
 *
 * @param seconds processor time of the thread
 * @param allocated bytes of memory that the thread asked for, given back or not
 */
record CleaningCost(String name, double seconds, long allocated) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static CleaningCost of(String name, byte[] file) {
        var id = Thread.currentThread().getId();
        var time = THREADS.getCurrentThreadCpuTime();
        var memory = THREADS.getThreadAllocatedBytes(id);
        var extractor = new Extractor(new MarkdownReader()::read);
        new CaptureReader().readAll(name, file, new Problems()).forEach(extractor::extract);
        return new CleaningCost(
                name, (THREADS.getCurrentThreadCpuTime() - time) / 1e9, THREADS.getThreadAllocatedBytes(id) - memory);
    }
}
