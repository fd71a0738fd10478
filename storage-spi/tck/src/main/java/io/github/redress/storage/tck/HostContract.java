package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Capability;
import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.List;

/** Where a store joins the host's transactions, rows of the host and cases of ours are one. */
public interface HostContract extends StoreSupplier {

    /** A store says that it joins hosts exactly where its fixture has one. */
    @Check
    default void joiningIsSaid(Trial trial) {
        assertThat(trial.open().capabilities().contains(Capability.JOINS_HOST_TRANSACTION))
                .as("capabilities() names JOINS_HOST_TRANSACTION")
                .isEqualTo(trial.fixture().host().isPresent() && trial.way().joined());
    }

    /** What the host and the store wrote in one transaction is committed together. */
    @Check
    default void rowsOfTheHostCommitWithOurs(Trial trial) {
        Storage storage = joined(trial);
        Change change = Change.ofNewCase();

        trial.host().transact(() -> {
            trial.host().write("invoice");
            return change.writeTo(storage);
        });

        assertThat(trial.host().has("invoice")).isTrue();
        assertThat(Committed.load(storage, change.id(), null)).isPresent();
        assertThat(storage.feed(0, 10).events()).hasSize(1);
    }

    /** What the host and the store wrote in one transaction is rolled back together. */
    @Check
    default void rowsOfTheHostRollBackWithOurs(Trial trial) {
        Storage storage = joined(trial);
        Change change = Change.ofNewCase();
        List<String> ran = new ArrayList<>();

        assertThatThrownBy(() -> trial.host().transact(() -> {
                    trial.host().write("invoice");
                    change.writeTo(storage);
                    storage.transact(tx -> {
                        tx.afterCommit(() -> ran.add("ran"));
                        return null;
                    });
                    throw new IllegalStateException("the host changed its mind");
                }))
                .hasMessage("the host changed its mind");

        assertThat(trial.host().has("invoice")).isFalse();
        assertThat(Committed.load(storage, change.id(), null)).isEmpty();
        assertThat(storage.feed(0, 10).events()).isEmpty();
        assertThat(ran).isEmpty();
    }

    /** Several pieces of work inside one transaction of the host see each other, and their actions wait for its commit. */
    @Check
    default void worksInOneTransactionOfTheHostAreOne(Trial trial) {
        Storage storage = joined(trial);
        Change change = Change.ofNewCase();
        List<String> ran = new ArrayList<>();

        trial.host().transact(() -> {
            change.writeTo(storage);
            storage.transact(tx -> {
                assertThat(tx.isHosts()).isTrue();
                assertThat(tx.load(change.id(), null)).isPresent();
                tx.afterCommit(() -> ran.add("ran"));
                return null;
            });
            assertThat(ran).isEmpty();
            return null;
        });

        assertThat(ran).containsExactly("ran");
        assertThat(storage.<Boolean>transact(Storage.Transaction::isHosts)).isTrue();
    }

    /** A taken number is a value, after which the host's transaction goes on. */
    @Check
    default void takenNumberLeavesTheHostsTransactionUsable(Trial trial) {
        Storage storage = joined(trial);
        Change.ofNewCase().number("2026-1").writeTo(storage);
        Change second = Change.ofNewCase().number("2026-1");

        trial.host().transact(() -> {
            second.writeTo(storage);
            trial.host().write("invoice");
            return second.number("2026-2").writeTo(storage);
        });

        assertThat(trial.host().has("invoice")).isTrue();
        assertThat(Committed.byNumber(storage, "2026-2")).contains(second.id());
    }

    private static Storage joined(Trial trial) {
        trial.assume(trial.way().joined(), "about joined transactions");
        return trial.open();
    }
}
