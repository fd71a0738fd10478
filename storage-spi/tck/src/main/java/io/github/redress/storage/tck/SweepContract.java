package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Capability;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A wake-up acts once, however many nodes sweep, whatever their clocks say, and wherever one freezes. */
public interface SweepContract extends StoreSupplier {

    /** Of four nodes that sweep at once each wake-up is acted on by one. */
    @Check
    default void eachWakeUpActsOnceAmongFourSweepers(Trial trial) throws Exception {
        Storage storage = trial.open();
        Storage other = trial.fixture().sharesData() ? trial.open() : storage;
        List<Change> waking = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            waking.add(waking(storage, Change.NOON.plusNanos(i)));
        }
        List<Callable<Object>> sweepers = new ArrayList<>();
        for (Storage node : List.of(storage, other, storage, other)) {
            sweepers.add(() -> sweepUntilNothingIsDue(node));
        }

        List<Object> acted = Threads.runAll(sweepers);

        assertThat(acted.stream().mapToInt(count -> (int) count).sum())
                .as("wake-ups acted on")
                .isEqualTo(24);
        for (Change each : waking) {
            assertThat(Committed.history(storage, each.id(), 0, 10)).hasSize(2);
        }
    }

    /** A node that claimed, froze, and resumes after another one has acted is told that it comes too late. */
    @Check
    default void nodeThatResumesTooLateActsNoMore(Trial trial) {
        Storage frozen = trial.open();
        Storage other = trial.openSecond();
        Change change = waking(frozen, Change.NOON);
        List<StoredCase> claimed = Committed.claimDue(frozen, Change.NOON, 10);

        assertThat(sweep(other, Change.NOON)).isEqualTo(1);

        assertThat(claimed).hasSize(1);
        assertThat(frozen.<List<AppendResult>>transact(tx -> act(tx, claimed)))
                .containsExactly(new AppendResult.Conflict(2));
        assertThat(Committed.history(other, change.id(), 0, 10)).hasSize(2);
    }

    /** The same for a node that froze inside its transaction: whichever of the two acts, it acts alone. */
    @Check
    default void nodeFrozenInItsTransactionActsOnceOrNever(Trial trial) throws Exception {
        Storage frozen = trial.open();
        Storage other = trial.openSecond();
        Change change = waking(frozen, Change.NOON);
        List<StoredCase> claimed = new ArrayList<>();

        HeldTransaction<List<AppendResult>> held = HeldTransaction.begin(
                frozen,
                tx -> {
                    claimed.clear();
                    claimed.addAll(tx.claimDue(Change.NOON, 10));
                },
                tx -> act(tx, claimed));
        Threads.askedBeside(held::commit, () -> sweep(other, Change.NOON));

        assertThat(Committed.history(frozen, change.id(), 0, 10)).hasSize(2);
        assertThat(Committed.claimDue(other, Change.NOON, 10)).isEmpty();
    }

    /** What is due is what the caller's instant says: of two nodes ten minutes apart each goes by its own, and one acts. */
    @Check
    default void clocksTenMinutesApartActOnce(Trial trial) {
        Storage slow = trial.open();
        Storage fast = trial.openSecond();
        Instant slowNow = Change.NOON;
        Instant fastNow = slowNow.plus(Duration.ofMinutes(10));
        Change change = waking(slow, slowNow.plus(Duration.ofMinutes(5)));

        assertThat(sweep(slow, slowNow)).isZero();
        assertThat(sweep(fast, fastNow)).isEqualTo(1);
        assertThat(sweep(slow, slowNow.plus(Duration.ofMinutes(5)))).isZero();

        assertThat(Committed.history(fast, change.id(), 0, 10)).hasSize(2);
    }

    /** A store that says it skips locked rows gives each of two sweeps cases of its own, while the other holds its own. */
    @Check
    default void sweepsAtOnceHoldCasesOfTheirOwn(Trial trial) throws Exception {
        Storage storage = trial.open();
        trial.assume(
                storage.capabilities().contains(Capability.SKIPS_LOCKED_ROWS),
                "capabilities() does not name SKIPS_LOCKED_ROWS");
        Storage other = trial.openSecond();
        Change earlier = waking(storage, Change.NOON.minusNanos(1));
        Change later = waking(storage, Change.NOON);
        List<StoredCase> claimed = new ArrayList<>();

        HeldTransaction<Object> held = HeldTransaction.begin(
                storage,
                tx -> {
                    claimed.clear();
                    claimed.addAll(tx.claimDue(Change.NOON, 1));
                },
                tx -> "held to the end");
        List<StoredCase> beside;
        try {
            beside = Threads.answeredBeside(
                    "claimDue beside a transaction that holds claims", () -> Committed.claimDue(other, Change.NOON, 2));
        } finally {
            held.commit();
        }

        assertThat(claimed).extracting(StoredCase::id).containsExactly(earlier.id());
        assertThat(beside).extracting(StoredCase::id).containsExactly(later.id());
    }

    private static Change waking(Storage storage, Instant wakeAt) {
        Change change = Change.ofNewCase().wakeAt(wakeAt);
        change.writeTo(storage);
        return change;
    }

    private static int sweepUntilNothingIsDue(Storage storage) {
        int acted = 0;
        while (!Committed.claimDue(storage, Change.NOON.plusSeconds(1), 1).isEmpty()) {
            acted += sweep(storage, Change.NOON.plusSeconds(1));
        }
        return acted;
    }

    /** Claims and acts in one transaction, as a desk does, and returns how many wake-ups it acted on. */
    private static int sweep(Storage storage, Instant now) {
        List<AppendResult> results = storage.transact(tx -> act(tx, tx.claimDue(now, 5)));
        return (int)
                results.stream().filter(AppendResult.Applied.class::isInstance).count();
    }

    private static List<AppendResult> act(Storage.Transaction tx, List<StoredCase> claimed) {
        return tx.append(claimed.stream()
                .map(each -> Change.of(each.id(), each.version())
                        .number(each.head().number())
                        .append())
                .toList());
    }
}
