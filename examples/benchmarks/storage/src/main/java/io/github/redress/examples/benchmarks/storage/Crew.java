package io.github.redress.examples.benchmarks.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads of ours that do the same again and again; for contenders that have none of their own. */
final class Crew implements Contender {

    /** Work that is done whole before anybody looks at the clock. */
    interface Work {

        /** Does it once, and returns how many units that were. */
        long once() throws Exception;
    }

    private final String name;
    private final int threads;
    private final Work work;

    Crew(String name, int threads, Work work) {
        this.name = name;
        this.threads = threads;
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long work(Duration about) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            long end = System.nanoTime() + about.toNanos();
            List<Future<Long>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shares.add(crew.submit(() -> until(end)));
            }
            long units = 0;
            for (Future<Long> share : shares) {
                units += share.get();
            }
            return units;
        } catch (ExecutionException e) {
            throw new IllegalStateException(name + " failed", e.getCause());
        } finally {
            crew.shutdownNow();
        }
    }

    private long until(long end) throws Exception {
        long units = 0;
        while (System.nanoTime() < end) {
            units += work.once();
        }
        return units;
    }
}
