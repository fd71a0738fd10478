package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Document;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one writer writes, step after step. Every byte follows from the numbers of lane, case and version, so whoever knows
 * how many steps were acknowledged knows what the store must hold, in another process and after any accident.
 *
 * <p>A case gets ten steps of its own, each with 1, 5 or 9 events, and shares every third step of the case after it, as a
 * batch of two. Every fifth step erases what the person of an earlier one said.
 */
record Lane(int number) {

    private static final int STEPS_PER_CASE = 10;
    private static final Instant START = Instant.parse("2026-03-02T12:00:00.123456789Z");

    /** Returns the step with this number, from 1. */
    Step step(long step) {
        long own = caseOf(step);
        List<Append> changes = new ArrayList<>();
        changes.add(change(own, step));
        if (eventsIn(own - 1, step) > 0) {
            changes.add(change(own - 1, step));
        }
        List<UUID> erased = step % 5 == 0 ? List.of(subject(caseOf(step - 3), step - 3)) : List.of();
        return new Step(step, changes, erased, position(step));
    }

    /** Returns the lane's register after this step. */
    Document position(long step) {
        return new Document("lane", name(), step, blob("Position", 0, step));
    }

    String name() {
        return "lane-" + number;
    }

    /** Returns the number of the case that a step is about. */
    long caseOf(long step) {
        return (step - 1) / STEPS_PER_CASE;
    }

    UUID id(long number) {
        return new UUID(mix(number), (long) this.number << 40 | number);
    }

    /** Returns the lane that a case's id was made by. */
    static int laneOf(UUID id) {
        return (int) (id.getLeastSignificantBits() >>> 40);
    }

    /** Returns the number of a case within its lane. */
    static long caseOf(UUID id) {
        return id.getLeastSignificantBits() & (1L << 40) - 1;
    }

    /** Returns how many events a case has once a step is done. */
    long version(long number, long step) {
        long version = 0;
        for (long each = firstOf(number); each <= Math.min(step, lastOf(number)); each++) {
            version += eventsIn(number, each);
        }
        return version;
    }

    /** Returns how many events a case gets in all. */
    long lastVersion(long number) {
        return version(number, lastOf(number));
    }

    /** Returns the last change of a case up to a step, null where it has none. */
    @Nullable
    Append lastChange(long number, long step) {
        for (long each = Math.min(step, lastOf(number)); each >= firstOf(number); each--) {
            if (eventsIn(number, each) > 0) {
                return change(number, each);
            }
        }
        return null;
    }

    /** Returns every change of a case up to a step, in order. */
    List<Append> changes(long number, long step) {
        List<Append> changes = new ArrayList<>();
        for (long each = firstOf(number); each <= Math.min(step, lastOf(number)); each++) {
            if (eventsIn(number, each) > 0) {
                changes.add(change(number, each));
            }
        }
        return changes;
    }

    /** Returns how many events a step writes. */
    long events(long step) {
        long own = caseOf(step);
        return eventsIn(own, step) + eventsIn(own - 1, step);
    }

    /** Returns whether what a person said in one step has been erased by another. */
    boolean isErased(long number, long saidIn, long step) {
        return caseOf(saidIn) == number && (saidIn + 3) % 5 == 0 && saidIn + 3 <= step;
    }

    Event event(long number, long version) {
        Instant at = START.plusSeconds(number).plusNanos(version);
        return new Event(version, at, at.plusNanos(1), blob("Noted", number, version));
    }

    /** Returns the step by which a change was made. */
    static long stepOf(Append change) {
        return change.head().labels().stream()
                .filter(label -> label.name().startsWith("lane="))
                .mapToLong(label -> label.at().getEpochSecond() - START.getEpochSecond())
                .findFirst()
                .orElseThrow();
    }

    private Append change(long number, long step) {
        long before = version(number, step - 1);
        List<Event> events = new ArrayList<>();
        for (long version = before + 1; version <= version(number, step); version++) {
            events.add(event(number, version));
        }
        Personal said = new Personal(
                ref(number, step),
                subject(number, step),
                blob("Said", ~number, step).bytes());
        CommandKey key =
                new CommandKey("step-" + step, blob("Key", step, number).bytes());
        return new Append(
                id(number), before, head(number, step), blob("Case", step, number), events, List.of(said), key);
    }

    private Head head(long number, long step) {
        Instant at = START.plusSeconds(step);
        return new Head(
                "N-" + this.number + "-" + number,
                START.plusSeconds(number),
                step % 4 == 0 ? null : at,
                List.of(new Label("lane=" + this.number, at), new Label(step % 2 == 0 ? "open" : "closed", at)));
    }

    /** Own steps bring 1, 5 or 9 events, every third of the next case's brings one more. */
    private long eventsIn(long number, long step) {
        long own = caseOf(step);
        if (number < 0) {
            return 0;
        }
        if (own == number) {
            return 1 + step % 3 * 4;
        }
        return own == number + 1 && step % 3 == 0 ? 1 : 0;
    }

    private static long firstOf(long number) {
        return number * STEPS_PER_CASE + 1;
    }

    private static long lastOf(long number) {
        return (number + 2) * STEPS_PER_CASE;
    }

    private UUID ref(long number, long step) {
        return new UUID(mix(number ^ 0x5ef1L << 40), (long) this.number << 40 | step);
    }

    private UUID subject(long number, long step) {
        return new UUID(mix(number ^ 0x5abeL << 40), (long) this.number << 40 | step);
    }

    /** Most are a few hundred bytes, some do not fit on a page of the database. */
    private Blob blob(String type, long number, long version) {
        SplittableRandom random = new SplittableRandom(mix(number * 31 + version) ^ type.hashCode());
        byte[] bytes = new byte[random.nextInt(64) == 0 ? 20_000 : 16 + random.nextInt(500)];
        random.nextBytes(bytes);
        byte[] name = (type + " " + number + "/" + version).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, bytes, 0, Math.min(name.length, bytes.length));
        return new Blob(type, 1 + (int) (version % 3), bytes);
    }

    private long mix(long value) {
        long mixed = (value + (long) number * 1_000_003) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
