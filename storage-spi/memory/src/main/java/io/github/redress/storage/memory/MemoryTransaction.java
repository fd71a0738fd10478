package io.github.redress.storage.memory;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.memory.MemoryData.CaseFile;
import io.github.redress.storage.memory.MemoryData.DocumentName;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One transaction on the data of a memory store: it writes at once, and remembers how to undo. */
final class MemoryTransaction implements Storage.Transaction {

    private static final System.Logger LOG = System.getLogger(MemoryStorage.class.getName());

    private final MemoryData data;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<StoredEvent> written = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Throwable doom;
    private boolean ended;

    MemoryTransaction(MemoryData data) {
        this.data = data;
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        return file(id).map(file -> {
            StoredCase now = file.stored();
            Answered answered = commandKey == null ? null : file.answers().get(commandKey);
            return new StoredCase(id, now.version(), now.head(), now.snapshot(), answered);
        });
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return Optional.ofNullable(open().numbers.get(number));
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        requireAtLeastOne(limit);
        return file(id).stream()
                .flatMap(file -> file.events().stream())
                .filter(event -> event.version() > afterVersion)
                .limit(limit)
                .toList();
    }

    /** Returns false: there is no host to begin one. */
    @Override
    public boolean isHosts() {
        return false;
    }

    @Override
    public List<AppendResult> append(List<Append> batch) {
        try {
            Append.requireOnePerCase(batch);
            return batch.stream().map(this::append).toList();
        } catch (RuntimeException e) {
            doom(e);
            throw e;
        }
    }

    private AppendResult append(Append change) {
        Optional<CaseFile> before = file(change.id());
        long version = before.map(file -> file.stored().version()).orElse(0L);
        if (version != change.expectedVersion()) {
            return new AppendResult.Conflict(version);
        }
        String number = change.head().number();
        if (before.isEmpty() && data.numbers.containsKey(number)) {
            return new AppendResult.NumberTaken();
        }
        if (before.isPresent() && !before.get().head().number().equals(number)) {
            throw new IllegalArgumentException("case " + change.id() + " began with number "
                    + before.get().head().number() + " and cannot be given number " + number);
        }
        write(before, change);
        return new AppendResult.Applied(change.newVersion());
    }

    private void write(Optional<CaseFile> before, Append change) {
        for (Personal piece : change.personal()) {
            if (data.personal.containsKey(piece.ref())) {
                throw new IllegalArgumentException(
                        "personal data " + piece.ref() + " of case " + change.id() + " is there already");
            }
            set(data.personal, piece.ref(), piece);
        }
        List<StoredEvent> events = new ArrayList<>(before.map(CaseFile::events).orElse(List.of()));
        for (var event : change.events()) {
            var stored = new StoredEvent(change.id(), event.version(), event.at(), event.recordedAt(), event.data());
            events.add(stored);
            written.add(stored);
        }
        Map<String, Answered> answers =
                new HashMap<>(before.map(CaseFile::answers).orElse(Map.of()));
        var command = change.command();
        if (command != null) {
            answers.put(
                    command.key(),
                    new Answered(change.expectedVersion() + 1, change.newVersion(), command.fingerprint()));
        }
        var stored = new StoredCase(change.id(), change.newVersion(), change.head(), change.snapshot(), null);
        set(data.numbers, change.head().number(), change.id());
        set(data.cases, change.id(), new CaseFile(stored, events, answers));
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        requireAtLeastOne(limit);
        return open().cases.values().stream()
                .map(CaseFile::stored)
                .filter(each -> each.head().wakeAt() != null)
                .filter(each -> !wakeAt(each).isAfter(wakeAtOrBefore))
                .sorted(Comparator.comparing(MemoryTransaction::wakeAt)
                        .thenComparing(each -> each.id().toString()))
                .limit(limit)
                .toList();
    }

    private static Instant wakeAt(StoredCase each) {
        return Objects.requireNonNullElse(each.head().wakeAt(), Instant.MAX);
    }

    @Override
    public Page find(Find query) {
        Stream<MemoryPlace> places = open().cases.values().stream()
                .flatMap(file -> file.at(query.label()).map(at -> new MemoryPlace(at, file)).stream())
                .filter(place -> place.answers(query))
                .sorted(MemoryPlace.in(query.order()));
        if (query.cursor() != null) {
            var after = MemoryPlace.after(query.cursor(), query.order());
            places = places.filter(after);
        }
        List<MemoryPlace> found = places.limit(query.limit() + 1L).toList();
        boolean more = found.size() > query.limit();
        List<MemoryPlace> page = found.subList(0, Math.min(found.size(), query.limit()));
        return new Page(
                page.stream().map(MemoryPlace::stored).toList(),
                more ? page.get(page.size() - 1).cursor() : null);
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return Optional.ofNullable(open().personal.get(ref)).map(Personal::sealed);
    }

    @Override
    public int erase(UUID subject) {
        List<UUID> refs = open().personal.values().stream()
                .filter(piece -> piece.subject().equals(subject))
                .map(Personal::ref)
                .toList();
        refs.forEach(ref -> set(data.personal, ref, null));
        return refs.size();
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return Optional.ofNullable(versions(kind, name).get(version));
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return Optional.ofNullable(versions(kind, name).lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public boolean put(Document document) {
        NavigableMap<Long, Document> versions = versions(document.kind(), document.name());
        if (versions.containsKey(document.version())) {
            return false;
        }
        set(data.documents, new DocumentName(document.kind(), document.name()), versions);
        set(versions, document.version(), document);
        return true;
    }

    @Override
    public boolean replace(Document next) {
        NavigableMap<Long, Document> versions = versions(next.kind(), next.name());
        long latest = versions.isEmpty() ? 0 : versions.lastKey();
        if (next.version() != latest + 1) {
            return false;
        }
        NavigableMap<Long, Document> replaced = new TreeMap<>(Map.of(next.version(), next));
        set(data.documents, new DocumentName(next.kind(), next.name()), replaced);
        return true;
    }

    @Override
    public int forgetCommands(Instant recordedBefore, int limit) {
        requireAtLeastOne(limit);
        int forgotten = 0;
        for (CaseFile file : List.copyOf(open().cases.values())) {
            Map<String, Answered> kept = new HashMap<>(file.answers());
            for (Map.Entry<String, Answered> each : file.answers().entrySet()) {
                StoredEvent last = file.events().get((int) each.getValue().lastVersion() - 1);
                if (forgotten < limit && last.recordedAt().isBefore(recordedBefore)) {
                    kept.remove(each.getKey());
                    forgotten++;
                }
            }
            if (kept.size() < file.answers().size()) {
                set(data.cases, file.stored().id(), new CaseFile(file.stored(), file.events(), kept));
            }
        }
        return forgotten;
    }

    private NavigableMap<Long, Document> versions(String kind, String name) {
        return open().documents.getOrDefault(new DocumentName(kind, name), new TreeMap<>());
    }

    @Override
    public void afterCommit(Runnable action) {
        open();
        afterCommit.add(Objects.requireNonNull(action, "action"));
    }

    List<StoredEvent> written() {
        return written;
    }

    /** Makes sure that the transaction cannot commit. */
    void doom(Throwable failure) {
        doom = failure;
    }

    void refuseIfDoomed() {
        if (doom != null) {
            throw MemoryStorage.doomed(doom);
        }
    }

    void rollBack() {
        undo.forEach(Runnable::run);
    }

    void end() {
        ended = true;
    }

    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "an action failed after its transaction was committed", e);
            }
        }
    }

    private MemoryData open() {
        if (ended) {
            throw new IllegalStateException(
                    "this transaction has ended; use it only inside the work given to transact");
        }
        return data;
    }

    private Optional<CaseFile> file(UUID id) {
        return Optional.ofNullable(open().cases.get(id));
    }

    /** Sets a key to a value, null for none, and remembers what was there. */
    private <K, V> void set(Map<K, V> map, K key, @Nullable V value) {
        V before = value == null ? map.remove(key) : map.put(key, value);
        undo.push(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
    }

    private static void requireAtLeastOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
    }
}
