package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of rows when a database of any kind is brought from version 1 to 2, by nodes that work on. */
interface MigrationContract {

    /** The columns that version 2 adds. */
    String[] NEW = {"redress_command.recorded_second", "redress_command.recorded_nano"};

    String AGES = "SELECT k.command_key || ' ' || k.recorded_second || '.' || k.recorded_nano FROM redress_command k"
            + " ORDER BY k.recorded_second, k.recorded_nano";

    /** Returns a database without tables, the same one throughout a test. */
    SchemaTrial trial();

    /** Opens a store under the shipped names. */
    Storage open(SchemaMode mode);

    @Test
    default void noRowIsLostOrChanged() throws Exception {
        trial().makeVersion1();
        writeStreet(SchemaMode.VALIDATE);
        Map<String, List<String>> before = trial().rows();

        trial().prepare(SchemaMode.MIGRATE, trial().shipped());

        Map<String, List<String>> after = trial().rows(NEW);
        String schemaTable = before.keySet().stream()
                .filter(table -> table.endsWith("redress_schema"))
                .findFirst()
                .orElseThrow();
        assertThat(after.get(schemaTable)).hasSize(2).containsAll(before.get(schemaTable));
        after.put(schemaTable, before.get(schemaTable));
        assertThat(after).isEqualTo(before);
        assertThat(after.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }

    @Test
    default void everyKeyGetsItsAge() throws Exception {
        trial().makeVersion1();
        writeStreet(SchemaMode.VALIDATE);

        trial().prepare(SchemaMode.MIGRATE, trial().shipped());

        List<String> ages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            for (long version = 1; version <= 2; version++) {
                ages.add("key-" + version + " "
                        + new StreetCase(number).recordedAt(version).getEpochSecond() + "."
                        + new StreetCase(number).recordedAt(version).getNano());
            }
        }
        assertThat(trial().texts(AGES)).isEqualTo(ages);
    }

    @Test
    default void everythingIsReadAsBefore() throws Exception {
        trial().makeVersion1();
        writeStreet(SchemaMode.VALIDATE);
        List<Object> before = readStreet(SchemaMode.VALIDATE);

        assertThat(readStreet(SchemaMode.MIGRATE)).isEqualTo(before);
        assertThat(before).hasSize(19);
    }

    @Test
    default void feedGoesOn() throws Exception {
        trial().makeVersion1();
        StreetCase first = new StreetCase(1);
        long seen;
        try (Storage storage = open(SchemaMode.VALIDATE)) {
            assertThat(first.append(storage, 1)).isTrue();
            seen = storage.feed(0, 10).next();
            assertThat(first.append(storage, 2)).isTrue();
        }

        try (Storage storage = open(SchemaMode.MIGRATE)) {
            assertThat(first.append(storage, 3)).isTrue();

            assertThat(storage.feed(seen, 10).events())
                    .extracting(StoredEvent::version)
                    .containsExactly(2L, 3L);
        }
    }

    @Test
    default void nodeThatStillRunsOnVersion1WorksOn() throws Exception {
        trial().makeVersion1();
        StreetCase both = new StreetCase(1);
        try (Storage older = open(SchemaMode.VALIDATE);
                Storage newer = open(SchemaMode.MIGRATE)) {
            assertThat(both.append(older, 1)).isTrue();
            assertThat(both.append(newer, 2)).isTrue();
            assertThat(both.append(older, 3)).isTrue();
            assertThat(trial().texts("SELECT command_key FROM redress_command WHERE recorded_second IS NULL"
                            + " ORDER BY command_key"))
                    .containsExactly("key-1", "key-3");
            assertThat(both.read(older, 2)).isEqualTo(both.read(newer, 2));

            int forgotten = newer.transact(tx -> tx.forgetCommands(both.recordedAt(2), 10));

            assertThat(forgotten).isEqualTo(1);
            assertThat(trial().texts("SELECT command_key FROM redress_command ORDER BY command_key"))
                    .containsExactly("key-2", "key-3");
            int forgottenByOlder = older.transact(tx -> tx.forgetCommands(both.recordedAt(3), 10));
            assertThat(forgottenByOlder).isEqualTo(1);
        }
    }

    @Test
    default void nodeWritesWhileAnotherMigrates() throws Exception {
        trial().makeVersion1();
        StreetCase busy = new StreetCase(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Storage older = open(SchemaMode.VALIDATE)) {
            CountDownLatch underWay = new CountDownLatch(30);
            Future<Integer> written = other.submit(() -> {
                int applied = 0;
                for (long version = 1; version <= 120; version++) {
                    applied += busy.append(older, version) ? 1 : 0;
                    underWay.countDown();
                }
                return applied;
            });
            underWay.await();

            assertThat(trial().prepare(SchemaMode.MIGRATE, trial().shipped())).isEqualTo(2);

            assertThat(written.get()).isEqualTo(120);
            assertThat(trial().texts("SELECT command_key FROM redress_command")).hasSize(120);
            assertThat(older.feed(0, 1000).events()).hasSize(120);
        } finally {
            other.shutdown();
        }
    }

    private void writeStreet(SchemaMode mode) {
        try (Storage storage = open(mode)) {
            storage.transact(tx -> tx.put(StreetCase.calendar()));
            for (int number = 1; number <= 3; number++) {
                assertThat(new StreetCase(number).append(storage, 1)).isTrue();
            }
            storage.feed(0, 10);
            for (int number = 1; number <= 3; number++) {
                assertThat(new StreetCase(number).append(storage, 2)).isTrue();
            }
        }
    }

    private List<Object> readStreet(SchemaMode mode) {
        try (Storage storage = open(mode)) {
            List<Object> read = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                read.addAll(new StreetCase(number).read(storage, 2));
            }
            read.add(storage.feed(0, 100));
            return read;
        }
    }
}
