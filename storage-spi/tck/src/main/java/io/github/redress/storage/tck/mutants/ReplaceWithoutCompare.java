package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Document;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** See {@link Mutant#REPLACE_WITHOUT_COMPARE}. */
final class ReplaceWithoutCompare extends FlawedStorage {

    private final Map<String, Document> replaced = new ConcurrentHashMap<>();

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public boolean replace(Document next) {
                replaced.put(next.kind() + "/" + next.name(), next);
                sound.replace(next);
                return true;
            }

            @Override
            public Optional<Document> latest(String kind, String name) {
                Document last = replaced.get(kind + "/" + name);
                return last == null ? sound.latest(kind, name) : Optional.of(last);
            }
        };
    }
}
