package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
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

/** A sound transaction, of which a mutant changes one method. */
class FlawedTransaction implements Storage.Transaction {

    final Storage.Transaction sound;

    FlawedTransaction(Storage.Transaction sound) {
        this.sound = sound;
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        return sound.load(id, commandKey);
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return sound.byNumber(number);
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        return sound.history(id, afterVersion, limit);
    }

    @Override
    public Page find(Find query) {
        return sound.find(query);
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return sound.personal(ref);
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return sound.document(kind, name, version);
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return sound.latest(kind, name);
    }

    @Override
    public boolean isHosts() {
        return sound.isHosts();
    }

    @Override
    public List<AppendResult> append(List<Append> batch) {
        return sound.append(batch);
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        return sound.claimDue(wakeAtOrBefore, limit);
    }

    @Override
    public int erase(UUID subject) {
        return sound.erase(subject);
    }

    @Override
    public boolean put(Document document) {
        return sound.put(document);
    }

    @Override
    public boolean replace(Document next) {
        return sound.replace(next);
    }

    @Override
    public int forgetCommands(Instant recordedBefore, int limit) {
        return sound.forgetCommands(recordedBefore, limit);
    }

    @Override
    public void afterCommit(Runnable action) {
        sound.afterCommit(action);
    }
}
