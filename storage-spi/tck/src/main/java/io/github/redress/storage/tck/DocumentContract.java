package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import org.junit.jupiter.api.Test;

/** What was published once can be read for ever, as it was. */
public interface DocumentContract extends StoreSupplier {

    /** A document is written once: a second one under its version changes nothing. */
    @Test
    default void documentIsWrittenOnce() {
        try (StoreFixture fixture = emptyStore();
                Storage storage = fixture.open()) {
            Document first = document("city", 1, "first");

            assertThat(Committed.put(storage, first)).isTrue();
            assertThat(Committed.put(storage, document("city", 1, "second"))).isFalse();

            assertThat(Committed.document(storage, "calendar", "city", 1)).contains(first);
        }
    }

    /** The latest is the highest version, whatever order they came in. */
    @Test
    default void latestIsTheHighestVersion() {
        try (StoreFixture fixture = emptyStore();
                Storage storage = fixture.open()) {
            for (long version : new long[] {2, 10, 9}) {
                Committed.put(storage, document("city", version, "version " + version));
            }

            assertThat(Committed.latest(storage, "calendar", "city")).contains(document("city", 10, "version 10"));
            assertThat(Committed.document(storage, "calendar", "city", 9)).contains(document("city", 9, "version 9"));
        }
    }

    /** Another kind, another name and another version are other documents. */
    @Test
    default void absentDocumentIsEmpty() {
        try (StoreFixture fixture = emptyStore();
                Storage storage = fixture.open()) {
            Committed.put(storage, document("city", 1, ""));

            assertThat(Committed.document(storage, "policy", "city", 1)).isEmpty();
            assertThat(Committed.document(storage, "calendar", "village", 1)).isEmpty();
            assertThat(Committed.document(storage, "calendar", "city", 2)).isEmpty();
            assertThat(Committed.latest(storage, "calendar", "village")).isEmpty();
        }
    }

    private static Document document(String name, long version, String text) {
        return new Document("calendar", name, version, new Blob("calendar", 1, Change.bytes(text)));
    }
}
