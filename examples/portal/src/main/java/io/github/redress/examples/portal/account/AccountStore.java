package io.github.redress.examples.portal.account;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Accounts that were made or changed here, in one document of the store, and each change of them in one of its own. */
@Component
class AccountStore {

    private static final String KIND = "portal-accounts";
    private static final String CHANGES = "portal-account-changes";
    private static final String NAME = "all";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Storage storage;

    AccountStore(Storage storage) {
        this.storage = storage;
    }

    Map<String, KeptAccount> all() {
        return storage.read(from -> from.latest(KIND, NAME))
                .map(AccountStore::read)
                .orElse(Map.of());
    }

    /** Puts an account in place of what it was, and the change beside it; false when somebody else was faster. */
    boolean put(KeptAccount account, AccountChange change) {
        return storage.transact(tx -> {
            Optional<Document> before = tx.latest(KIND, NAME);
            Map<String, KeptAccount> all =
                    new TreeMap<>(before.map(AccountStore::read).orElse(Map.of()));
            all.put(account.id(), account);
            long version = before.map(Document::version).orElse(0L) + 1;
            long number = tx.latest(CHANGES, NAME).map(Document::version).orElse(0L) + 1;
            return tx.replace(new Document(KIND, NAME, version, blob(KIND, all)))
                    && tx.put(new Document(CHANGES, NAME, number, blob(CHANGES, change)));
        });
    }

    /** Returns the last changes, the latest first. */
    List<AccountChange> changes(int most) {
        return storage.read(from -> {
            List<AccountChange> changes = new ArrayList<>();
            long number = from.latest(CHANGES, NAME).map(Document::version).orElse(0L);
            while (number > 0 && changes.size() < most) {
                from.document(CHANGES, NAME, number)
                        .map(kept -> MAPPER.readValue(kept.content().bytes(), AccountChange.class))
                        .ifPresent(changes::add);
                number--;
            }
            return changes;
        });
    }

    private static Map<String, KeptAccount> read(Document document) {
        return MAPPER.readValue(document.content().bytes(), new TypeReference<Map<String, KeptAccount>>() {});
    }

    private static Blob blob(String kind, Object content) {
        return new Blob(kind, 1, MAPPER.writeValueAsBytes(content));
    }
}
