package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.scoring.CaseResults;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads a stored feed, as a host does. */
final class Feed {

    private static final int SLICE = 5_000;

    private Feed() {}

    /** Gives every event behind a position up to another to a reader. */
    static void read(Storage storage, long after, long last, Consumer<Recorded> reader) {
        long position = after;
        while (position < last) {
            FeedSlice slice = storage.feed(position, (int) Math.min(SLICE, last - position));
            for (StoredEvent event : slice.events()) {
                reader.accept(EventCodec.read(event.data().bytes()));
            }
            position = slice.next();
        }
    }

    /** Reads all events up to a position in parts of the same length, side by side, and puts the results together. */
    static CaseResults read(Storage storage, long last, int readers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            List<Future<CaseResults>> parts = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                long after = last * reader / readers;
                long until = last * (reader + 1) / readers;
                parts.add(threads.submit(() -> {
                    CaseResults part = new CaseResults();
                    read(storage, after, until, part::add);
                    return part;
                }));
            }
            CaseResults all = new CaseResults();
            for (Future<CaseResults> part : parts) {
                all.addAll(part.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }
}
