package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.stateful.Action;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of the model: the store under trial, the memory store beside it, and a consumer that follows the feed of
 * the store.
 */
final class ModelRun implements AutoCloseable {

    static final int CASES = 5;

    private final Trial trial;
    private final Storage model = MemoryStorage.create();
    private final List<StoredEvent> followed = new ArrayList<>();
    private Storage store;
    private Storage other;
    private @Nullable Reader reader;
    private int serial;

    ModelRun(Trial trial) {
        this.trial = trial;
        this.store = trial.open();
        this.other = store;
    }

    /** Returns ids whose order as signed numbers is another one than as bytes. */
    static UUID caseId(int who) {
        return new UUID(0x3fff_ffff_ffff_ffffL * who, Long.MIN_VALUE + who);
    }

    static UUID subject(int subject) {
        return new UUID(0x5b, subject);
    }

    static UUID reference(int step) {
        return new UUID(0x4e, step);
    }

    /** Returns a number for the next step, which its texts carry. */
    int nextStep() {
        return ++serial;
    }

    /** Does the same work in a transaction of each store; both must return the same, or refuse it alike. */
    void both(Function<? super Storage.Transaction, ?> work) {
        each(storage -> storage.transact(work::apply));
    }

    /** Asks both stores the same; both must return the same, or refuse it alike. */
    void each(Function<? super Storage, ?> question) {
        assertThat(answer(store, question)).isEqualTo(answer(model, question));
    }

    private static Object answer(Storage storage, Function<? super Storage, ?> question) {
        try {
            return String.valueOf(question.apply(storage));
        } catch (IllegalArgumentException e) {
            return "refused as a mistake of the caller";
        }
    }

    Storage store() {
        return store;
    }

    Storage model() {
        return model;
    }

    /** Reads on from where the consumer stopped. */
    void follow(int limit) {
        FeedSlice slice = store.feed(followed.size(), limit);
        assertThat(slice.next())
                .as("position after %d events", slice.events().size())
                .isEqualTo(followed.size() + slice.events().size());
        assertThat(slice.events()).as("slice of %d events", limit).hasSizeLessThanOrEqualTo(limit);
        boolean more = model.feed(followed.size(), 1).next() > followed.size();
        assertThat(slice.events().isEmpty())
                .as("slice after %d events is empty", followed.size())
                .isEqualTo(!more);
        followed.addAll(slice.events());
    }

    /** Asks both stores for the first page. */
    void turnTo(Find query) {
        reader = new Reader(query, Committed.find(store, query), Committed.find(model, query));
        reader.compare();
    }

    /** Asks both stores for the page after the last one, where there is one. */
    void nextPage() {
        if (reader != null && reader.ofModel().next() != null) {
            Find query = reader.query();
            reader = new Reader(
                    query,
                    Committed.find(store, query.from(reader.ofStore().next())),
                    Committed.find(model, query.from(reader.ofModel().next())));
            reader.compare();
        }
    }

    /** Somebody who pages through a list, each store with its own cursors. */
    private record Reader(Find query, Page ofStore, Page ofModel) {

        void compare() {
            assertThat(ofStore.cases()).isEqualTo(ofModel.cases());
            assertThat(ofStore.next() == null).as("that is the last page").isEqualTo(ofModel.next() == null);
        }
    }

    /** Closes every node and opens one anew; nothing for a store that keeps nothing. */
    void restart() {
        if (trial.fixture().sharesData()) {
            store.close();
            other.close();
            store = trial.open();
            other = store;
        }
    }

    /** Lets the other node do the next steps. */
    void changeNode() {
        if (trial.fixture().sharesData()) {
            if (other == store) {
                other = trial.open();
            }
            Storage before = store;
            store = other;
            other = before;
        }
    }

    /** Breaks all connections; the first calls after that may tell so. */
    void dropConnections() {
        if (trial.fixture().dropConnections()) {
            Reconnecting.settle(store, trial.way());
            Reconnecting.settle(other, trial.way());
        }
    }

    /** Compares all, and names the steps before where it is not the same. */
    void compareAllAfter(List<? extends Action<?>> steps) {
        try {
            compareAll();
        } catch (AssertionError e) {
            String lines = steps.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
            throw new AssertionError(
                    "What the stores hold differs after these steps:\n" + lines + "\n" + e.getMessage(), e);
        }
    }

    /** Compares all that both stores hold, and the feed with the histories. */
    void compareAll() {
        Contents wanted = Contents.of(model, serial);
        Contents.of(store, serial).requireSameAs(wanted);
        while (followed.size() < wanted.events().size()) {
            follow(7);
        }
        List<StoredEvent> fed = store.feed(0, wanted.events().size() + 1).events();
        assertThat(fed).as("positions never change").isEqualTo(followed);
        for (int who = 0; who < CASES; who++) {
            UUID id = caseId(who);
            assertThat(fed.stream().filter(event -> event.id().equals(id)))
                    .as("events of case %d in the feed", who)
                    .containsExactlyElementsOf(wanted.events().stream()
                            .filter(event -> event.id().equals(id))
                            .toList());
        }
    }

    @Override
    public void close() {
        trial.close();
    }

    @Override
    public String toString() {
        return "a run of " + serial + " changes, " + followed.size() + " events followed";
    }
}
