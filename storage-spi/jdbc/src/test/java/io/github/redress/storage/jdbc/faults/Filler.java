package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that writes until its disk is full, then removes a file that stands in the way, and writes on. It says:
 *
 * <pre>
 * full STEP MESSAGE             the store refused this step
 * room                          the step went in once there was room
 * told COUNTS                   what became of everything
 * </pre>
 */
final class Filler {

    private static final int MORE_STEPS = 20;

    private Filler() {}

    /**
     * Runs once.
     *
     * @param arguments the file of the database, and the size in bytes of what stands in the way, beside it
     */
    public static void main(String[] arguments) throws Exception {
        Parent parent = Parent.hello();
        Path file = Path.of(arguments[0]);
        Path inTheWay = file.resolveSibling("in-the-way");
        Files.write(inTheWay, new byte[Integer.parseInt(arguments[1])]);
        Tally tally = new Tally("a full disk");
        Audit audit = new Audit(1, tally);
        Lane lane = audit.lanes().get(0);
        try (Node node = Node.open(Node.address(file))) {
            Storage storage = node.storage();
            long step = 1;
            try {
                for (; ; step++) {
                    Work.write(storage, lane.step(step));
                }
            } catch (StorageException e) {
                parent.say("full " + step + " " + e.getMessage());
            }
            audit.afterStop(storage, new long[] {step - 1});

            Files.delete(inTheWay);
            Work.write(storage, lane.step(step));
            parent.say("room");
            for (int more = 0; more < MORE_STEPS; more++) {
                step++;
                Work.write(storage, lane.step(step));
            }
            audit.afterStop(storage, new long[] {step});
        }
        try (Node node = Node.open(Node.address(file))) {
            audit.everything(node.storage());
        }
        parent.say("told " + tally.counts());
        parent.goodbye();
    }
}
