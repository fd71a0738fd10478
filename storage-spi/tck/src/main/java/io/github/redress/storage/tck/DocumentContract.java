package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;

/** What was published once can be read for ever, as it was. */
public interface DocumentContract extends StoreSupplier {

    /** A document is written once: a second one under its version changes nothing. */
    @Check
    default void documentIsWrittenOnce(Trial trial) {
        Storage storage = trial.open();
        Document first = document("city", 1, "first");

        assertThat(Committed.put(storage, first)).isTrue();
        assertThat(Committed.put(storage, document("city", 1, "second"))).isFalse();

        assertThat(Committed.document(storage, "calendar", "city", 1)).contains(first);
    }

    /** The latest is the highest version, whatever order they came in. */
    @Check
    default void latestIsTheHighestVersion(Trial trial) {
        Storage storage = trial.open();
        for (long version : new long[] {2, 10, 9}) {
            Committed.put(storage, document("city", version, "version " + version));
        }

        assertThat(Committed.latest(storage, "calendar", "city")).contains(document("city", 10, "version 10"));
        assertThat(Committed.document(storage, "calendar", "city", 9)).contains(document("city", 9, "version 9"));
    }

    /** Another kind, another name and another version are other documents. */
    @Check
    default void absentDocumentIsEmpty(Trial trial) {
        Storage storage = trial.open();
        Committed.put(storage, document("city", 1, ""));

        assertThat(Committed.document(storage, "policy", "city", 1)).isEmpty();
        assertThat(Committed.document(storage, "calendar", "village", 1)).isEmpty();
        assertThat(Committed.document(storage, "calendar", "city", 2)).isEmpty();
        assertThat(Committed.latest(storage, "calendar", "village")).isEmpty();
    }

    /** A replaced document moves on by one version at a time, and only its last one is kept. */
    @Check
    default void replacedDocumentMovesOnByOne(Trial trial) {
        Storage storage = trial.open();

        assertThat(replace(storage, document("board", 2, "too early"))).isFalse();
        assertThat(replace(storage, document("board", 1, "first"))).isTrue();
        assertThat(replace(storage, document("board", 1, "again"))).isFalse();
        assertThat(replace(storage, document("board", 2, "second"))).isTrue();
        assertThat(replace(storage, document("board", 4, "a gap"))).isFalse();

        assertThat(Committed.latest(storage, "calendar", "board")).contains(document("board", 2, "second"));
        assertThat(Committed.document(storage, "calendar", "board", 1)).isEmpty();
    }

    private static boolean replace(Storage storage, Document next) {
        return storage.<Boolean>transact(tx -> tx.replace(next));
    }

    private static Document document(String name, long version, String text) {
        return new Document("calendar", name, version, new Blob("calendar", 1, Change.bytes(text)));
    }
}
