package io.github.redress.examples.portal.blocked;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.storage.Storage;
import io.github.redress.storage.memory.MemoryStorage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances over one store. */
class BlocksTest {

    private static final String SENDER = "203.0.113.9";
    private static final String NETWORK = "203.0.113.0/24";

    @TempDir
    Path data;

    private final Moving clock = new Moving();
    private final Storage storage = MemoryStorage.create();
    private final BlockStore store = new BlockStore(storage);
    private Blocks one;
    private Blocks other;

    @BeforeEach
    void start() {
        one = new Blocks(store, new PhoneHash("one key", settings()), clock);
        other = new Blocks(store, new PhoneHash("one key", settings()), clock);
    }

    @Test
    void otherInstanceKnowsOnceItHasLooked() {
        one.set("centre-1", Block.Kind.NETWORK, NETWORK, 7, "floods");
        assertThat(one.of(SENDER, List.of())).isPresent();

        other.learn();

        assertThat(other.of(SENDER, List.of())).map(Block::number).hasValue(1L);
        other.lift("centre-2", 1, "mistaken");
        one.learn();
        assertThat(one.of(SENDER, List.of())).isEmpty();
    }

    @Test
    void endsByItselfToTheMomentAndIsForgottenThen() {
        one.set("centre-1", Block.Kind.NETWORK, NETWORK, 7, "floods");

        clock.at = clock.at.plus(Duration.ofDays(7)).minusMillis(1);
        assertThat(one.of(SENDER, List.of())).isPresent();
        clock.at = clock.at.plusMillis(1);
        assertThat(one.of(SENDER, List.of())).isEmpty();
        assertThat(one.all()).isEmpty();
        assertThat(store.kept().blocks()).hasSize(1);
        other.forget();

        assertThat(store.kept().blocks()).isEmpty();
        assertThat(one.changes(10))
                .singleElement()
                .satisfies(change -> assertThat(change.toString())
                        .contains("floods", "centre-1")
                        .doesNotContain("203.0.113"));
        assertThat(one.lift("centre-1", 1, "too late")).isFalse();
    }

    @Test
    void whoeverIsBlockedTwiceWaitsForTheLaterEnd() {
        one.set("centre-1", Block.Kind.NETWORK, NETWORK, 2, "floods");
        one.set("centre-1", Block.Kind.NETWORK, SENDER + "/32", 30, "floods on");

        assertThat(one.of(SENDER, List.of())).map(Block::number).hasValue(2L);
    }

    @Test
    void numberIsNeverGivenTwice() {
        one.set("centre-1", Block.Kind.NETWORK, NETWORK, 2, "floods");
        one.lift("centre-1", 1, "mistaken");
        other.set("centre-1", Block.Kind.NETWORK, NETWORK, 2, "floods again");

        assertThat(other.all()).extracting(Block::number).containsExactly(2L);
        assertThat(other.changes(10)).extracting(BlockChange::number).containsExactly(2L, 1L, 1L);
    }

    @Test
    void phoneNumberIsKnownByItsKeyedHashOnly() {
        PhoneHash hash = new PhoneHash("one key", settings());
        String known = hash.of("139 1234 5678").orElseThrow();
        one.set("centre-1", Block.Kind.PHONE, known, 7, "threatens");

        assertThat(one.of(SENDER, List.of("nothing", "+86 13912345678"))).isPresent();
        assertThat(one.of(SENDER, List.of("13912345679"))).isEmpty();
        assertThat(known)
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(new PhoneHash("another key", settings())
                        .of("13912345678")
                        .orElseThrow());
        assertThat(hash.of("call me")).isEmpty();
    }

    private PortalSettings settings() {
        return new PortalSettings(
                "city", PortalSettings.Database.SQLITE, data.toString(), "", "outbox", URI.create("http://localhost"));
    }

    /** A clock that a test moves. */
    private static final class Moving extends Clock {

        private Instant at = Instant.parse("2026-11-24T08:00:00Z");

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
