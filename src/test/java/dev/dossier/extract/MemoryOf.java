package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Holds work to the size of what is read by the memory that it asks for, given back or not: that is the same on a busy machine as on an idle
 * one, and grows with the square where the work does.
 */
final class MemoryOf {
    /** A page of tables in tables takes some of it. */
    private static final long MOST_PER_BYTE = 10_000;
    /** What is read once, such as models, is in it. */
    private static final long MOST_FOR_NOTHING = 256L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private MemoryOf() {}

    /** Does {@code work}, and fails where it takes out of proportion to {@code size}, the bytes or characters that it reads. */
    static void assertInProportion(int size, Runnable work) {
        var thread = Thread.currentThread().getId();
        var before = THREADS.getThreadAllocatedBytes(thread);
        work.run();
        var allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        assertTrue(
                allocated <= MOST_FOR_NOTHING + MOST_PER_BYTE * size,
                () -> allocated + " B of memory for a page of " + size);
    }
}
