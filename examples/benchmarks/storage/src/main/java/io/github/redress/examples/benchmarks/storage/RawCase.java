package io.github.redress.examples.benchmarks.storage;

import io.github.redress.storage.Append;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A new case for recorded changes to be written to again: of the same size and shape, and with ids that fall into the indexes as
 * the desk's do. Instants move along with the clock.
 *
 * @param id what the case is known by
 * @param number what people call it
 * @param person whose it is
 * @param shiftSeconds what is added to recorded instants
 */
record RawCase(UUID id, String number, UUID person, long shiftSeconds) {

    private static final String PERSON = "person=";
    private static final AtomicLong NUMBERS = new AtomicLong();

    static RawCase like(Append first) {
        Instant recordedAt = first.events().get(0).recordedAt();
        String number = first.head().number();
        return new RawCase(
                randomId(),
                number.substring(0, number.length() - 6)
                        + String.format(Locale.ROOT, "%06X", NUMBERS.getAndIncrement() * 7_919 & 0xffffff),
                randomId(),
                System.currentTimeMillis() / 1_000 - recordedAt.getEpochSecond());
    }

    /** Returns an id; a keyed submission has one that is a hash, which lies anywhere in an index, too. */
    static UUID randomId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Returns the label's name, about this case's person where it names one. */
    String name(Label label) {
        return label.name().startsWith(PERSON) ? PERSON + person : label.name();
    }

    /** Returns the recorded change as one of this case. */
    Append again(Append change) {
        Head head = change.head();
        List<Label> labels = head.labels().stream()
                .map(label -> new Label(name(label), label.at()))
                .toList();
        return new Append(
                id,
                change.expectedVersion(),
                new Head(number, head.receivedAt(), head.wakeAt(), labels),
                change.snapshot(),
                change.events(),
                change.personal().stream()
                        .map(piece -> new Personal(randomId(), person, piece.sealed()))
                        .toList(),
                change.command());
    }

    long second(Instant recorded) {
        return recorded.getEpochSecond() + shiftSeconds;
    }
}
