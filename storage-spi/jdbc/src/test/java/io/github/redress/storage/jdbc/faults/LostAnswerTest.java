package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on the line to PostgreSQL: nothing is written twice, nothing lost, and the key tells which it was. */
class LostAnswerTest {

    private final MortalServer server = MortalServer.shared();
    private final String database = server.server().newDatabase();
    private Proxy proxy;
    private Node node;

    @BeforeEach
    void open() {
        proxy = Proxy.before(server.server().port());
        node = Node.open(
                "jdbc:postgresql://localhost:" + proxy.port() + "/" + database + "?user=postgres&sslmode=disable", 2);
    }

    @AfterEach
    void close() throws Exception {
        node.close();
        proxy.close();
    }

    @Test
    void keyTellsWhatBecameOfACommandWhoseLineWasCut() {
        String what = "connection cut around COMMIT";
        int cuts = Faults.count(40, 1_000);
        SplittableRandom random = Faults.random(what);
        List<Accident> accidents = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Accident.DISK_FULL)));
        Tally tally = new Tally(what);
        Audit audit = new Audit(1, tally);
        Lane lane = audit.lanes().get(0);
        long step = 0;
        for (int i = 0; i < cuts; i++) {
            for (int quiet = random.nextInt(8); quiet > 0; quiet--) {
                step++;
                Work.write(node.storage(), lane.step(step));
            }
            Accident accident = accidents.get(i % accidents.size());
            proxy.expect(accident);
            step++;
            Work.Outcome outcome = Work.writeUntilKnown(node.storage(), lane.step(step));

            assertThat(proxy.isExpecting()).as("%s is still to come", accident).isFalse();
            assertThat(outcome).as("after %s", accident).isIn(possible(accident));
            tally.cut();
            tally.unknown(outcome == Work.Outcome.HAD_BEEN_WRITTEN);
        }

        audit.afterStop(node.storage(), new long[] {step});
        audit.everything(node.storage());
        tally.conclude();
    }

    @Test
    void cutLineIsSaidInWordsThatNameTheKey() {
        Storage storage = node.storage();
        Lane lane = new Lane(0);
        Work.write(storage, lane.step(1));
        proxy.expect(Accident.COMMITTED_AND_CUT);

        assertThatThrownBy(() -> Work.write(storage, lane.step(2)))
                .isInstanceOf(StorageException.class)
                .hasMessage(
                        "committing in PostgreSQL tables redress_*: the connection was lost; whether it was committed,"
                                + " a retry with the same command key tells");
        assertThat(Work.write(storage, lane.step(2))).isFalse();
    }

    @Test
    void fullDiskIsSaidAndLeavesNothing() {
        Storage storage = node.storage();
        Tally tally = new Tally("a full disk, PostgreSQL");
        Audit audit = new Audit(1, tally);
        Lane lane = audit.lanes().get(0);
        int steps = Faults.count(30, 300);
        for (long step = 1; step <= steps; step++) {
            Step each = lane.step(step);
            proxy.expect(Accident.DISK_FULL);

            assertThatThrownBy(() -> Work.write(storage, each))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("appending to " + each.changes().size() + " case(s) in PostgreSQL tables redress_*: the"
                            + " disk is full; make room, nothing of this transaction was written");
            assertThat(proxy.isExpecting()).isFalse();
            audit.afterStop(storage, new long[] {step - 1});
            assertThat(Work.write(storage, each)).isTrue();
        }
        audit.afterStop(storage, new long[] {steps});
        audit.everything(storage);
        tally.conclude();
    }

    private static Set<Work.Outcome> possible(Accident accident) {
        return switch (accident) {
            case COMMITTED_AND_CUT -> EnumSet.of(Work.Outcome.HAD_BEEN_WRITTEN);
            case CUT_WHILE_COMMITTING -> EnumSet.of(Work.Outcome.HAD_BEEN_WRITTEN, Work.Outcome.WRITTEN_AGAIN);
            case CUT_BEFORE_COMMIT, CUT_MID_STATEMENT, DISK_FULL -> EnumSet.of(Work.Outcome.WRITTEN_AGAIN);
        };
    }
}
