package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads each thing by itself from a sound store. */
class FlawedReading implements Storage.Reading {

    private final Storage sound;

    FlawedReading(Storage sound) {
        this.sound = sound;
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        return sound.read(reading -> reading.load(id, commandKey));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return sound.read(reading -> reading.byNumber(number));
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        return sound.read(reading -> reading.history(id, afterVersion, limit));
    }

    @Override
    public Page find(Find query) {
        return sound.read(reading -> reading.find(query));
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return sound.read(reading -> reading.personal(ref));
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return sound.read(reading -> reading.document(kind, name, version));
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return sound.read(reading -> reading.latest(kind, name));
    }
}
