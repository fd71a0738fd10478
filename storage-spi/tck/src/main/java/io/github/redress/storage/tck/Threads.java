package io.github.redress.storage.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work done on several threads at once. */
final class Threads {

    private static final long MOMENT_MILLIS = 200;
    private static final long PATIENCE_SECONDS = 10;

    private Threads() {}

    /** Does the same on so many threads, and returns what each came to. */
    static List<Object> runAll(int threads, Callable<Object> task) throws Exception {
        return runAll(Collections.nCopies(threads, task));
    }

    /** Does each on a thread of its own, and returns what each came to; fails as the first that failed. */
    static List<Object> runAll(List<Callable<Object>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : threads.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Asks on another thread while something is in the way, and returns the answer: at once where the store can give it,
     * else once the obstacle is out of the way, which is after a moment.
     */
    static <T> T askedBeside(Obstacle obstacle, Callable<T> question) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<T> answer = thread.submit(question);
            try {
                answer.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // A store that locks may let the question wait; what counts is what it answers.
            } finally {
                obstacle.remove();
            }
            return answer.get(1, TimeUnit.MINUTES);
        } finally {
            thread.shutdownNow();
        }
    }

    /** Asks on another thread, and returns the answer; fails where it does not come though nothing may be in its way. */
    static <T> T answeredBeside(String what, Callable<T> question) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(question).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " still waited after " + PATIENCE_SECONDS + " s", e);
        } finally {
            thread.shutdown();
        }
    }

    /** What a question may have to wait for. */
    interface Obstacle {

        void remove() throws Exception;
    }
}
