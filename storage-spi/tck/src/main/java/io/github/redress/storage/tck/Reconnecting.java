package io.github.redress.storage.tck;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.util.function.Supplier;

/** Uses a store whose connections were broken: so many calls may fail as there were connections, then it works. */
final class Reconnecting {

    private Reconnecting() {}

    static void settle(Storage store, Way way) {
        until(way, () -> store.<Boolean>transact(tx -> tx.byNumber("none").isPresent()));
    }

    /** Returns what the call returns once it works. A joined one fails as the host's driver does. */
    static <R> R until(Way way, Supplier<R> call) {
        for (int failed = 0; ; failed++) {
            try {
                return call.get();
            } catch (RuntimeException e) {
                if (failed >= way.pool() || !(way.joined() || e instanceof StorageException)) {
                    throw e;
                }
            }
        }
    }
}
