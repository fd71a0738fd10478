package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * What a {@link ChildJvm} runs: one thread per lane writes its steps and one follows the feed, until the process is killed.
 * Each line goes out in one piece, so that a killed process leaves no half of one.
 *
 * <pre>
 * main                          it runs
 * open                          the store is open
 * told LANE STEP                the step is written: transact has returned
 * fed POSITION ID VERSION       the feed gave this event
 * </pre>
 */
final class Writer {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);
    private static final int FAILED = 3;

    private Writer() {}

    /**
     * Runs until killed.
     *
     * @param arguments the store's address, the feed's position to go on after, then how many steps each lane has done
     */
    public static void main(String[] arguments) {
        say("main");
        run("parent", Writer::endWithParent);
        Node node = Node.open(arguments[0]);
        say("open");
        run("reader", () -> follow(node.storage(), Long.parseLong(arguments[1])));
        for (int i = 2; i < arguments.length; i++) {
            Lane lane = new Lane(i - 2);
            long done = Long.parseLong(arguments[i]);
            run(lane.name(), () -> write(node.storage(), lane, done));
        }
    }

    private static void write(Storage storage, Lane lane, long done) {
        for (long step = done + 1; ; step++) {
            if (step % 7 == 0) {
                Work.rollBack(storage, lane.step(step));
            }
            Work.write(storage, lane.step(step));
            say("told " + lane.number() + " " + step);
        }
    }

    private static void follow(Storage storage, long after) {
        long position = after;
        while (true) {
            FeedSlice slice = storage.feed(position, 50);
            position = slice.next();
            if (slice.events().isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            } else {
                Sighting last =
                        Sighting.of(position, slice.events().get(slice.events().size() - 1));
                say("fed " + last.position() + " " + last.id() + " " + last.version());
            }
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is said to a writer
            }
        } catch (IOException e) {
            // the parent has gone
        }
        Runtime.getRuntime().halt(0);
    }

    private static void run(String name, Runnable work) {
        new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (RuntimeException | Error e) {
                                e.printStackTrace();
                                Runtime.getRuntime().halt(FAILED);
                            }
                        },
                        name)
                .start();
    }

    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
