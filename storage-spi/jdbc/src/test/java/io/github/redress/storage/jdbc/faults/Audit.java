package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.Document;
import io.github.redress.storage.Event;
import io.github.redress.storage.Find;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.Storage.Reading;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Compares a store with what its writers were told:
 *
 * <ol>
 *   <li>every acknowledged step is there, and of the one after it all or nothing;
 *   <li>trying that one again under its key writes it exactly where it was not there;
 *   <li>log, snapshot, number, labels, wake-up, keys and personal data are byte for byte those of the last step;
 *   <li>the feed gives every event once, without a gap, in order per case, and at the position it had before.
 * </ol>
 */
final class Audit {

    private static final int PAGE = 20;

    private final List<Lane> lanes;
    private final Tally tally;
    private final long[] steps;
    private final FeedReader feed = new FeedReader();
    private long events;

    Audit(int lanes, Tally tally) {
        this.lanes = LongStream.range(0, lanes)
                .mapToObj(number -> new Lane((int) number))
                .toList();
        this.tally = tally;
        this.steps = new long[lanes];
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** Returns how many steps of each lane are known to be in the store. */
    long[] steps() {
        return steps.clone();
    }

    /** Returns how many events of the feed have been compared. */
    long position() {
        return feed.position();
    }

    /** Says that an event stood at a position while writers were at work; it is compared with what stands there later. */
    void seen(Sighting sighting) {
        feed.expect(sighting);
    }

    /**
     * Compares the store after its writers were killed, and resolves what came to an unknown end.
     *
     * @param told how many steps each lane was told are written
     */
    void afterKill(Storage storage, long[] told) {
        for (Lane lane : lanes) {
            long known = told[lane.number()];
            long stored = compareSteps(storage, lane, known, known + 1);
            boolean wasThere = stored == known + 1;
            boolean written = Work.write(storage, lane.step(known + 1));
            if (written == wasThere) {
                tally.half(lane.name() + " step " + (known + 1) + (wasThere ? " was there and " : " was not there and ")
                        + (written ? "was written twice" : "its key was answered"));
            }
            tally.unknown(wasThere);
            compareSteps(storage, lane, known + 1, known + 1);
        }
        followFeed(storage);
    }

    /**
     * Compares the store after its writers have stopped by themselves.
     *
     * @param told how many steps each lane was told are written
     */
    void afterStop(Storage storage, long[] told) {
        for (Lane lane : lanes) {
            compareSteps(storage, lane, told[lane.number()], told[lane.number()]);
        }
        followFeed(storage);
    }

    /** Returns how many steps of a lane the store has: no fewer than the lane was told, and each of them whole. */
    private long compareSteps(Storage storage, Lane lane, long told, long atMost) {
        long stored = storage.<Optional<Document>>read(tx -> tx.latest("lane", lane.name()))
                .map(Document::version)
                .orElse(0L);
        if (stored < told) {
            tally.lost(lane.name() + " was told of step " + told + ", the store has " + stored);
        }
        if (stored > atMost) {
            tally.half(lane.name() + " has step " + stored + ", and none after " + atMost + " was begun");
        }
        tally.requireNothingLost();
        storage.read(tx -> compareTouched(tx, lane, stored));
        tally.requireNothingLost();
        for (long step = steps[lane.number()] + 1; step <= stored; step++) {
            events += lane.events(step);
            tally.acknowledged(1);
        }
        steps[lane.number()] = stored;
        return stored;
    }

    /** Compares everything that was ever written, the feed from its beginning. */
    void everything(Storage storage) {
        for (Lane lane : lanes) {
            long now = steps[lane.number()];
            for (long number = 0; number <= lane.caseOf(Math.max(1, now)); number++) {
                long each = number;
                storage.read(tx -> compare(tx, lane, each, now));
            }
        }
        FeedReader again = new FeedReader();
        again.readToEnd(storage, tally);
        if (again.position() != events) {
            tally.lost("the feed read anew ends at " + again.position() + ", " + events + " events were written");
        }
        tally.events(again.position());
        tally.requireNothingLost();
    }

    private void followFeed(Storage storage) {
        feed.readToEnd(storage, tally);
        if (feed.position() != events) {
            tally.lost("the feed ends at " + feed.position() + ", " + events + " events were written");
        }
        tally.requireNothingLost();
    }

    /** Compares the cases that steps since the last accident were about. */
    private Void compareTouched(Reading reading, Lane lane, long now) {
        long first = Math.max(0, lane.caseOf(steps[lane.number()] + 1) - 1);
        for (long number = first; number <= lane.caseOf(now + 1); number++) {
            compare(reading, lane, number, now);
        }
        compareList(reading, lane, now);
        return null;
    }

    private Void compare(Reading reading, Lane lane, long number, long now) {
        String where = "case " + number + " of " + lane.name() + " after step " + now;
        Append last = lane.lastChange(number, now);
        if (last == null) {
            differs(where, "no case", Optional.empty(), reading.load(lane.id(number), null));
            return null;
        }
        Answered answered = answered(last);
        StoredCase wanted = new StoredCase(last.id(), last.newVersion(), last.head(), last.snapshot(), answered);
        differs(
                where,
                "case",
                Optional.of(wanted),
                reading.load(last.id(), last.command().key()));
        differs(
                where,
                "number",
                Optional.of(last.id()),
                reading.byNumber(last.head().number()));
        List<StoredEvent> log = LongStream.rangeClosed(1, last.newVersion())
                .mapToObj(version -> stored(lane, number, version))
                .toList();
        differs(where, "log", log, reading.history(last.id(), 0, log.size() + 1));
        for (Append change : lane.changes(number, now)) {
            differs(
                    where,
                    change.command().toString(),
                    Optional.of(answered(change)),
                    reading.load(change.id(), change.command().key()).map(StoredCase::answered));
            Personal said = change.personal().get(0);
            boolean gone = lane.isErased(number, Lane.stepOf(change), now);
            byte[] found = reading.personal(said.ref()).orElse(null);
            if (!Arrays.equals(found, gone ? null : said.sealed())) {
                tally.half(where + ": " + said + " is " + (found == null ? "gone" : "there") + " or another");
            }
        }
        return null;
    }

    /** The list of the lane's latest cases, as its labels have them. */
    private void compareList(Reading reading, Lane lane, long now) {
        String label = "lane=" + lane.number();
        long latest = lane.caseOf(Math.max(1, now));
        List<StoredCase> wanted = LongStream.rangeClosed(Math.max(0, latest - PAGE - 1), latest)
                .mapToObj(number -> lane.lastChange(number, now))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Lane::stepOf)
                        .thenComparing(change -> change.id().toString())
                        .reversed())
                .limit(PAGE)
                .map(last -> new StoredCase(last.id(), last.newVersion(), last.head(), last.snapshot(), null))
                .toList();
        Find question = new Find(label, Set.of(), Set.of(), null, null, Find.Order.NEWEST_FIRST, null, PAGE);
        differs(
                lane.name() + " after step " + now,
                "list",
                wanted,
                reading.find(question).cases());
    }

    private void differs(String where, String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            tally.half(where + ": " + what + " is " + found + ", wanted " + wanted);
        }
    }

    private static Answered answered(Append change) {
        return new Answered(
                change.expectedVersion() + 1,
                change.newVersion(),
                change.command().fingerprint());
    }

    static StoredEvent stored(Lane lane, long number, long version) {
        Event event = lane.event(number, version);
        return new StoredEvent(lane.id(number), version, event.at(), event.recordedAt(), event.data());
    }
}
