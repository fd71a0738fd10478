package io.github.redress.examples.benchmarks.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What this JVM keeps in its heap: the most bytes that any collection of garbage leaves behind. */
public final class KeptMemory {

    private final AtomicLong most = new AtomicLong();

    private KeptMemory() {}

    /** Begins to look at collections. */
    public static KeptMemory watched() {
        KeptMemory memory = new KeptMemory();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> memory.collected(
                                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                            null,
                            null);
        }
        return memory;
    }

    /** Returns the most bytes that were left so far. */
    public long most() {
        return most.get();
    }

    private void collected(GarbageCollectionNotificationInfo collection) {
        long left = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().contains("Metaspace")
                        && !pool.getKey().contains("Code")
                        && !pool.getKey().contains("Class"))
                .map(pool -> pool.getValue())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        most.accumulateAndGet(left, Math::max);
    }
}
