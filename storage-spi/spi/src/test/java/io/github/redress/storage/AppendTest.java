package io.github.redress.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AppendTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0001-0000-000000000002");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Blob BLOB = new Blob("Case", 1, new byte[0]);

    @Test
    void newVersionIsThatOfTheLastEvent() {
        assertThat(change(4, 5, 6, 7).newVersion()).isEqualTo(7);
    }

    @Test
    void refusesAChangeWithoutEvents() {
        assertThatThrownBy(() -> change(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a change of case " + ID + " needs at least one event");
    }

    @Test
    void refusesAGapBehindTheExpectedVersion() {
        assertThatThrownBy(() -> change(4, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event 1 of a change of case " + ID + " must have version 5, was 6");
    }

    @Test
    void refusesAGapBetweenEvents() {
        assertThatThrownBy(() -> change(0, 1, 2, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event 3 of a change of case " + ID + " must have version 3, was 4");
    }

    @Test
    void refusesAnEventBeforeVersionOne() {
        assertThatThrownBy(() -> new Event(0, NOON, NOON, BLOB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version must be 1 or more, was 0");
    }

    private static Append change(long expectedVersion, long... versions) {
        List<Event> events = LongStream.of(versions)
                .mapToObj(version -> new Event(version, NOON, NOON, BLOB))
                .toList();
        return new Append(ID, expectedVersion, new Head("N", NOON, null, List.of()), BLOB, events, List.of(), null);
    }
}
