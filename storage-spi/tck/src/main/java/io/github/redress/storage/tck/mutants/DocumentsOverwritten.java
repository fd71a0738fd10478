package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Document;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** See {@link Mutant#DOCUMENTS_OVERWRITTEN}. */
final class DocumentsOverwritten extends FlawedStorage {

    private final Map<String, Document> last = new ConcurrentHashMap<>();

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public boolean put(Document document) {
                last.put(document.kind() + "/" + document.name() + "/" + document.version(), document);
                return sound.put(document);
            }

            @Override
            public Optional<Document> document(String kind, String name, long version) {
                return sound.document(kind, name, version)
                        .map(found -> last.getOrDefault(kind + "/" + name + "/" + version, found));
            }
        };
    }
}
