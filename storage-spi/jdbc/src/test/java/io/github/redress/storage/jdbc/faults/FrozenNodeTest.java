package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Storage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that is frozen in the middle of a sweep, as a suspended machine, and resumed: nobody acts twice. */
class FrozenNodeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    /** SQLite has one writer, so that others can only read until it goes on. */
    @Test
    void readersOfSqliteGoOnBesideAFrozenWriter() throws Exception {
        String address = Node.address(folder.resolve("city.db"));
        try (Node node = Node.open(address)) {
            Storage storage = node.storage();
            List<UUID> ids = Sweeper.sleeping(storage, 10, NOON);
            try (ChildJvm frozen = ChildJvm.start(folder, Claimer.class, address, NOON.toString(), "4")) {
                frozen.await("claimed 4");
                frozen.freeze();

                assertThat(storage.feed(0, 100).events()).hasSize(10);

                frozen.resume();
                frozen.tell("go on");
                List<UUID> acted = acted(frozen);
                assertThat(acted).hasSize(4);
                acted.addAll(Sweeper.sweepAll(storage, NOON, 100));
                assertThat(acted).containsExactlyInAnyOrderElementsOf(ids);
                assertThat(ids)
                        .allSatisfy(id -> assertThat(Sweeper.story(storage, id)).containsExactly("Slept", "Woken"));
            }
        }
    }

    private static List<UUID> acted(ChildJvm child) throws InterruptedException {
        List<UUID> acted = new ArrayList<>();
        for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
            assertThat(line.get()).startsWith("acted ");
            acted.add(UUID.fromString(line.get().substring("acted ".length())));
        }
        return acted;
    }
}
