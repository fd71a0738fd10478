package io.github.redress.storage.memory;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Document;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;

/** Everything a memory store holds, apart from its feed. Used under the store's lock. */
final class MemoryData {

    final Map<UUID, CaseFile> cases = new HashMap<>();
    final Map<String, UUID> numbers = new HashMap<>();
    final Map<UUID, Personal> personal = new HashMap<>();
    final Map<DocumentName, NavigableMap<Long, Document>> documents = new HashMap<>();

    /** One case: what is stored of it now, its events, and which of them each command key was answered with. */
    record CaseFile(StoredCase stored, List<StoredEvent> events, Map<String, Answered> answers) {

        Head head() {
            return stored.head();
        }

        Optional<Instant> at(String label) {
            return head().labels().stream()
                    .filter(each -> each.name().equals(label))
                    .map(Label::at)
                    .findFirst();
        }
    }

    /** What the versions of a document share. */
    record DocumentName(String kind, String name) {}
}
