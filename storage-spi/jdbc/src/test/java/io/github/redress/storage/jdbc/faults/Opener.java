package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Path;

/**
 * A process that opens a file, reads and writes a step. It says:
 *
 * <pre>
 * done                          all of it
 * refused MESSAGE               the store refused one of them
 * </pre>
 */
final class Opener {

    private Opener() {}

    /**
     * Runs once.
     *
     * @param arguments the file of the database, and the number of the step to write
     */
    public static void main(String[] arguments) {
        Parent parent = Parent.hello();
        Step step = new Lane(0).step(Long.parseLong(arguments[1]));
        try (Storage storage = SqliteStorage.open(Path.of(arguments[0]))) {
            Work.write(storage, step);
            parent.say("done");
        } catch (StorageException e) {
            parent.say("refused " + e.getMessage());
        }
        parent.goodbye();
    }
}
