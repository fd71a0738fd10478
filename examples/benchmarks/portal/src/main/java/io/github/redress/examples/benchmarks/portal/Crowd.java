package io.github.redress.examples.benchmarks.portal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at once, each with a thread of their own. */
final class Crowd {

    private Crowd() {}

    /** What one does again and again. */
    interface Habit {

        /** Does it once. */
        void act(Visitor visitor) throws InterruptedException;
    }

    /** Lets people do something until the time is over, and returns the seconds until the last of them had their answer. */
    static double of(int people, Measured measured, Answered answered, Duration time, Habit habit) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        String apiKey = measured.portal().apiKey();
        long begin = System.nanoTime();
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Visitor visitor = new Visitor(measured.portal().address(), apiKey, answered, i);
                done.add(threads.submit(() -> {
                    while (System.nanoTime() - begin < time.toNanos()) {
                        habit.act(visitor);
                    }
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visitor gave up", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
