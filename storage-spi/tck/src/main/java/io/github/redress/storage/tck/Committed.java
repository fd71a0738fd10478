package io.github.redress.storage.tck;

import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is committed, each question in a transaction of its own. */
final class Committed {

    private Committed() {}

    static Optional<StoredCase> load(Storage storage, UUID id, @Nullable String commandKey) {
        return storage.transact(tx -> tx.load(id, commandKey));
    }

    static Optional<UUID> byNumber(Storage storage, String number) {
        return storage.transact(tx -> tx.byNumber(number));
    }

    static List<StoredEvent> history(Storage storage, UUID id, long afterVersion, int limit) {
        return storage.transact(tx -> tx.history(id, afterVersion, limit));
    }

    static List<StoredCase> claimDue(Storage storage, Instant wakeAtOrBefore, int limit) {
        return storage.transact(tx -> tx.claimDue(wakeAtOrBefore, limit));
    }

    static Page find(Storage storage, Find query) {
        return storage.transact(tx -> tx.find(query));
    }

    static Optional<byte[]> personal(Storage storage, UUID ref) {
        return storage.transact(tx -> tx.personal(ref));
    }

    static int erase(Storage storage, UUID subject) {
        return storage.<Integer>transact(tx -> tx.erase(subject));
    }

    static Optional<Document> document(Storage storage, String kind, String name, long version) {
        return storage.transact(tx -> tx.document(kind, name, version));
    }

    static Optional<Document> latest(Storage storage, String kind, String name) {
        return storage.transact(tx -> tx.latest(kind, name));
    }

    static boolean put(Storage storage, Document document) {
        return storage.<Boolean>transact(tx -> tx.put(document));
    }
}
