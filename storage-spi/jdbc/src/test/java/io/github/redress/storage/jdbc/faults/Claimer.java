package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A process that claims due cases in a transaction, waits in it until it is told to go on, and then acts on them. It says:
 *
 * <pre>
 * claimed N                     so many cases were given to it; the transaction is open
 * acted ID                      this case was woken
 * failed MESSAGE                the store failed, and nothing was written
 * </pre>
 */
final class Claimer {

    private Claimer() {}

    /**
     * Runs once.
     *
     * @param arguments the store's address, the instant to claim by, and the most cases to claim
     */
    public static void main(String[] arguments) {
        Parent parent = Parent.hello();
        Storage storage = Node.open(arguments[0]).storage();
        Instant now = Instant.parse(arguments[1]);
        int limit = Integer.parseInt(arguments[2]);
        try {
            List<UUID> acted = storage.transact(tx -> {
                List<StoredCase> claimed = tx.claimDue(now, limit);
                parent.say("claimed " + claimed.size());
                parent.hear();
                return Sweeper.act(tx, claimed, now);
            });
            acted.forEach(id -> parent.say("acted " + id));
        } catch (StorageException e) {
            parent.say("failed " + e.getMessage());
        }
        parent.goodbye();
    }
}
