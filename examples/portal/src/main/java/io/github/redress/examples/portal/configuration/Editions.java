package io.github.redress.examples.portal.configuration;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Editions and drafts of the configuration, kept as documents in the store that all instances share. */
public final class Editions {

    private static final String KIND = "portal-configuration";
    private static final String NAME = "city";
    private static final String DRAFT = "portal-configuration-draft";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Storage storage;

    /** Keeps them in this store. */
    public Editions(Storage storage) {
        this.storage = storage;
    }

    /** Returns the edition that holds, empty while that is what the portal was started with. */
    public Optional<Edition> latest() {
        return storage.read(from -> from.latest(KIND, NAME)).map(Editions::read);
    }

    /** Returns the number of the edition that holds, 0 for what the portal was started with. */
    long number() {
        return storage.read(from -> from.latest(KIND, NAME))
                .map(Document::version)
                .orElse(0L);
    }

    /** Returns an edition. */
    Optional<Edition> find(long number) {
        return number < 1
                ? Optional.empty()
                : storage.read(from -> from.document(KIND, NAME, number)).map(Editions::read);
    }

    /** Returns the last editions, the latest first. */
    List<Edition> last(int most) {
        List<Edition> editions = new ArrayList<>();
        long number = number();
        while (number > 0 && editions.size() < most) {
            find(number).ifPresent(editions::add);
            number--;
        }
        return editions;
    }

    /** Keeps an edition for ever; false when somebody else was faster with that number. */
    boolean put(Edition edition) {
        return storage.transact(tx -> tx.put(document(KIND, NAME, edition.number(), edition)));
    }

    /** Keeps what somebody wants to publish, under a name that nobody else has. */
    void draft(String id, Edition edition) {
        storage.transact(tx -> tx.put(document(DRAFT, id, 1, edition)));
    }

    /** Returns a draft. */
    Optional<Edition> draft(String id) {
        return storage.read(from -> from.document(DRAFT, id, 1)).map(Editions::read);
    }

    private static Document document(String kind, String name, long version, Edition edition) {
        return new Document(kind, name, version, new Blob(kind, 1, MAPPER.writeValueAsBytes(edition)));
    }

    private static Edition read(Document document) {
        return MAPPER.readValue(document.content().bytes(), Edition.class);
    }
}
