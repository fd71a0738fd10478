package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Blob;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPositionTest {

    private static final UUID ONE = new UUID(1, 1);

    @Test
    void isStoredAsLinesThatAPersonCanRead() {
        FeedPosition position = new FeedPosition(
                7,
                new FeedPosition.Seen(ONE, 4),
                new TreeMap<>(Map.of(
                        ONE, new FeedPosition.Waiting(3, 4, 2, Instant.parse("2026-09-14T01:00:00.000000001Z")))));

        Blob stored = position.write();

        assertThat(new String(stored.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("at 7 " + ONE + " 4\nwaiting " + ONE + " 3 4 2 2026-09-14T01:00:00.000000001Z");
        assertThat(FeedPosition.read("notifier", stored)).isEqualTo(position);
        assertThat(FeedPosition.read("notifier", FeedPosition.START.write())).isEqualTo(FeedPosition.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "at", "at x", "at 7 x", "at 7 00000000-0000-0001-0000-000000000001", "at 1\nwaiting", "?"})
    void saysWhosePositionIsDamaged(String text) {
        Blob damaged = new Blob("feed-position", 1, text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> FeedPosition.read("notifier", damaged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the position of consumer notifier is damaged: it cannot be read; restore the document"
                        + " position/notifier, or remove it to have everything delivered again");
    }

    @Test
    void doesNotGuessAtTheFormOfANewerRelease() {
        assertThatThrownBy(() -> FeedPosition.read("notifier", new Blob("feed-position", 2, new byte[3])))
                .hasMessageContaining("it is feed-position/2 (3 bytes), which this release does not know");
    }
}
