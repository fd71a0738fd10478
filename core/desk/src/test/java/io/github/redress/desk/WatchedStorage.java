package io.github.redress.desk;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Capability;
import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A store that writes down what is asked of it, can give transactions up or call them the host's, and can be tampered with. */
final class WatchedStorage implements Storage {

    private final Storage storage;
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private int givenUp;
    private int readingsGivenUp;
    private int overtaken;
    private int pieces;
    private boolean hosts;
    private @Nullable UUID lost;
    private Function<StoredCase, StoredCase> cases = stored -> stored;
    private Function<StoredEvent, Stream<StoredEvent>> history = Stream::of;
    private Function<StoredEvent, Stream<StoredEvent>> fed = Stream::of;

    WatchedStorage(Storage storage) {
        this.storage = storage;
    }

    /** Gives up the next transactions, each when its work is done: the last moment at which a database can. */
    void giveUp(int transactions) {
        givenUp = transactions;
    }

    /** Gives up the next readings, of cases or of the feed, each when its work is done. */
    void giveUpReading(int readings) {
        readingsGivenUp = readings;
    }

    /** Lets somebody else be faster with all but the first change of the next batches of several. */
    void overtake(int batches) {
        overtaken = batches;
    }

    /** Returns how many sealed pieces were given to be written. */
    int pieces() {
        return pieces;
    }

    /** Calls every transaction the host's from now on. */
    void joinsTheHost() {
        hosts = true;
    }

    /** Alters cases as they are read, as whoever writes into the tables does. */
    void tamperWithCases(Function<StoredCase, StoredCase> change) {
        cases = cases.andThen(change);
    }

    /** Loses a case, but not its events. */
    void loseCase(UUID id) {
        lost = id;
    }

    /** Alters events of histories as they are read; no event for one is a lost row. */
    void tamperWithHistory(Function<StoredEvent, Stream<StoredEvent>> change) {
        Function<StoredEvent, Stream<StoredEvent>> before = history;
        history = event -> before.apply(event).flatMap(change);
    }

    /** Alters events of the feed as they are read. */
    void tamperWithFeed(Function<StoredEvent, Stream<StoredEvent>> change) {
        Function<StoredEvent, Stream<StoredEvent>> before = fed;
        fed = event -> before.apply(event).flatMap(change);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void forgetCalls() {
        calls.clear();
    }

    @Override
    public Set<Capability> capabilities() {
        return storage.capabilities();
    }

    @Override
    public Instant now() {
        return storage.now();
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        calls.add("transact");
        return storage.transact(tx -> {
            R result = work.apply(new WatchedTransaction(tx));
            if (givenUp > 0) {
                givenUp--;
                throw new RetryTransactionException("40001", new IllegalStateException("could not serialize access"));
            }
            return result;
        });
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        calls.add("read");
        R result = storage.read(from -> work.apply(new WatchedReading(from)));
        giveUpAReading();
        return result;
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        calls.add("feed");
        giveUpAReading();
        long position = after;
        List<StoredEvent> events;
        FeedSlice slice;
        do {
            slice = storage.feed(position, limit);
            events = slice.events().stream().flatMap(fed).toList();
            position = slice.next();
        } while (events.isEmpty() && !slice.events().isEmpty());
        return new FeedSlice(events, events.isEmpty() ? after : position);
    }

    private void giveUpAReading() {
        if (readingsGivenUp > 0) {
            readingsGivenUp--;
            throw new RetryTransactionException("40001", new IllegalStateException("could not serialize access"));
        }
    }

    @Override
    public void close() {
        storage.close();
    }

    /** What is read, written down, and altered where it was tampered with. */
    private class WatchedReading implements Reading {

        private final Reading from;

        WatchedReading(Reading from) {
            this.from = from;
        }

        @Override
        public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
            calls.add("load");
            return from.load(id, commandKey)
                    .filter(stored -> !stored.id().equals(lost))
                    .map(cases);
        }

        @Override
        public Optional<UUID> byNumber(String number) {
            calls.add("byNumber");
            return from.byNumber(number);
        }

        @Override
        public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
            calls.add("history");
            return from.history(id, afterVersion, limit).stream()
                    .flatMap(history)
                    .toList();
        }

        @Override
        public Page find(Find query) {
            calls.add("find");
            Page page = from.find(query);
            return new Page(
                    page.cases().stream()
                            .filter(stored -> !stored.id().equals(lost))
                            .map(cases)
                            .toList(),
                    page.next());
        }

        @Override
        public Optional<byte[]> personal(UUID ref) {
            calls.add("personal");
            return from.personal(ref);
        }

        @Override
        public Optional<Document> document(String kind, String name, long version) {
            calls.add("document");
            return from.document(kind, name, version);
        }

        @Override
        public Optional<Document> latest(String kind, String name) {
            calls.add("latest");
            return from.latest(kind, name);
        }
    }

    private final class WatchedTransaction extends WatchedReading implements Transaction {

        private final Transaction tx;

        WatchedTransaction(Transaction tx) {
            super(tx);
            this.tx = tx;
        }

        @Override
        public boolean isHosts() {
            return hosts;
        }

        @Override
        public List<AppendResult> append(List<Append> batch) {
            calls.add("append");
            batch.forEach(change -> pieces += change.personal().size());
            if (overtaken > 0 && batch.size() > 1) {
                overtaken--;
                List<AppendResult> results = new ArrayList<>(tx.append(batch.subList(0, 1)));
                batch.subList(1, batch.size())
                        .forEach(change -> results.add(new AppendResult.Conflict(change.expectedVersion() + 1)));
                return results;
            }
            return tx.append(batch);
        }

        @Override
        public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
            calls.add("claimDue " + limit);
            return tx.claimDue(wakeAtOrBefore, limit).stream().map(cases).toList();
        }

        @Override
        public int erase(UUID subject) {
            calls.add("erase");
            return tx.erase(subject);
        }

        @Override
        public boolean put(Document document) {
            calls.add("put");
            return tx.put(document);
        }

        @Override
        public boolean replace(Document next) {
            calls.add("replace");
            return tx.replace(next);
        }

        @Override
        public int forgetCommands(Instant recordedBefore, int limit) {
            calls.add("forgetCommands " + recordedBefore + " " + limit);
            return tx.forgetCommands(recordedBefore, limit);
        }

        @Override
        public void afterCommit(Runnable action) {
            tx.afterCommit(action);
        }
    }
}
