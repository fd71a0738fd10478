package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;

/** One thread per lane that writes its steps in this process, and goes on where the store fails and comes back. */
final class WritersHere implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final List<Storage> nodes;
    private final long lastStep;
    private final AtomicLongArray told;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;
    private volatile Throwable failure;
    private int resolved;
    private int hadBeenWritten;
    private long writes;

    /**
     * Starts the threads.
     *
     * @param nodes each lane uses one, in turn
     * @param lanes how many
     * @param lastStep where each lane ends, if it is not stopped before
     */
    WritersHere(List<Storage> nodes, int lanes, long lastStep) {
        this.nodes = nodes;
        this.lastStep = lastStep;
        this.told = new AtomicLongArray(lanes);
        for (int i = 0; i < lanes; i++) {
            Lane lane = new Lane(i);
            threads.add(new Thread(() -> writeAll(lane), lane.name()));
        }
        threads.forEach(Thread::start);
    }

    private void writeAll(Lane lane) {
        Storage storage = nodes.get(lane.number() % nodes.size());
        try {
            for (long step = 1; step <= lastStep && !stopped; step++) {
                if (step % 7 == 0) {
                    Work.rollBack(storage, lane.step(step));
                }
                Work.Outcome outcome = Work.writeUntilKnown(storage, lane.step(step));
                told.set(lane.number(), step);
                note(outcome);
            }
        } catch (RuntimeException | Error e) {
            failure = e;
            note(Work.Outcome.FIRST_TIME);
        }
    }

    private synchronized void note(Work.Outcome outcome) {
        writes++;
        if (outcome != Work.Outcome.FIRST_TIME) {
            resolved++;
        }
        if (outcome == Work.Outcome.HAD_BEEN_WRITTEN) {
            hadBeenWritten++;
        }
        notifyAll();
    }

    /** Returns how many steps have been written. */
    synchronized long writes() {
        return writes;
    }

    /** Waits until so many steps have been written. */
    synchronized void await(long wanted) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (writes < wanted && failure == null) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException(
                        writes + " writes, and not " + wanted + ", within " + PATIENCE_SECONDS + " seconds");
            }
            wait(left);
        }
        throwFailure();
    }

    /** Waits until every lane has written its last step. */
    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        throwFailure();
    }

    /** Lets each lane finish its step, and returns how many each was told are written. */
    long[] stop() throws InterruptedException {
        stopped = true;
        awaitEnd();
        return told();
    }

    long[] told() {
        long[] copy = new long[told.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = told.get(i);
        }
        return copy;
    }

    /** Tells how many writes the store had failed, and how many of them had been written all the same. */
    synchronized void countInto(Tally tally) {
        for (int i = 0; i < resolved; i++) {
            tally.unknown(i < hadBeenWritten);
        }
    }

    private void throwFailure() {
        if (failure != null) {
            throw new IllegalStateException("a writer failed", failure);
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.forEach(Thread::interrupt);
    }
}
