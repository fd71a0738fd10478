package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import java.util.concurrent.locks.LockSupport;

/**
 * A process in which one thread per lane writes its steps and one follows the feed, until it is killed. It says:
 *
 * <pre>
 * open                          the store is open
 * told LANE STEP                the step is written: transact has returned
 * fed POSITION ID VERSION       the feed gave this event
 * </pre>
 */
final class Writer {

    private final Storage storage;
    private final Parent parent;

    private Writer(Storage storage, Parent parent) {
        this.storage = storage;
        this.parent = parent;
    }

    /**
     * Runs until killed.
     *
     * @param arguments the store's address, the feed's position to go on after, then how many steps each lane has done
     */
    public static void main(String[] arguments) {
        Parent parent = Parent.hello();
        Writer writer = new Writer(Node.open(arguments[0]).storage(), parent);
        parent.say("open");
        Parent.run("reader", () -> writer.follow(Long.parseLong(arguments[1])));
        for (int i = 2; i < arguments.length; i++) {
            Lane lane = new Lane(i - 2);
            long done = Long.parseLong(arguments[i]);
            Parent.run(lane.name(), () -> writer.write(lane, done));
        }
    }

    private void write(Lane lane, long done) {
        for (long step = done + 1; ; step++) {
            if (step % 7 == 0) {
                Work.rollBack(storage, lane.step(step));
            }
            Work.writeUntilKnown(storage, lane.step(step));
            parent.say("told " + lane.number() + " " + step);
        }
    }

    private void follow(long after) {
        long position = after;
        while (true) {
            FeedSlice slice = storage.feed(position, 50);
            position = slice.next();
            if (slice.events().isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            } else {
                Sighting last =
                        Sighting.of(position, slice.events().get(slice.events().size() - 1));
                parent.say("fed " + last.position() + " " + last.id() + " " + last.version());
            }
        }
    }
}
