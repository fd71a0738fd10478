package io.github.redress.desk;

import io.github.redress.json.FileFaults;
import io.github.redress.json.JsonText;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.RuleArchive;
import io.github.redress.routing.RuleDocument;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The versions of one city's rules as stored documents, so that what a complaint was given away by can be read for ever.
 *
 * <p>Each file is a document {@code routing}, as a configuration's is, and once for all its instants; which of them holds
 * from when stands in a document {@code routing-timeline} of its own, {@code redress.routing-timeline/1}. What is taken
 * back stays stored, and no longer stands there.
 *
 * <p>Holds nothing: safe for many threads and nodes at once, and outlived by the storage, which it does not close.
 */
public final class StoredRules implements RuleArchive {

    private static final String FORMAT = "redress.routing-timeline/1";
    private static final String TIMELINE = "routing-timeline";
    private static final String FILE = "routing";

    private final Transactions transactions;
    private final String name;

    private StoredRules(Storage storage, String name) {
        this.transactions = new Transactions(storage);
        this.name = name;
    }

    /**
     * Returns the archive of some rules.
     *
     * @param storage where complaints live too
     * @param name the {@code id} of the rules, as in {@code city-routing}
     */
    public static StoredRules of(Storage storage, String name) {
        return new StoredRules(Objects.requireNonNull(storage, "storage"), Objects.requireNonNull(name, "name"));
    }

    @Override
    public List<RuleDocument> documents() {
        return transactions.read(this::documents);
    }

    @Override
    public boolean replace(List<RuleDocument> before, List<RuleDocument> after) {
        after.forEach(this::checkName);
        return transactions.run(tx -> {
            if (!documents(tx).equals(before)) {
                return false;
            }
            List<Map<String, Object>> editions = new ArrayList<>();
            for (RuleDocument document : after) {
                Map<String, Object> edition = new LinkedHashMap<>();
                edition.put("from", document.from().toString());
                edition.put("version", document.version());
                edition.put("document", StoredConfiguration.store(tx, FILE + "/" + name, document.content()));
                editions.add(edition);
            }
            Map<String, Object> timeline = new LinkedHashMap<>();
            timeline.put("format", FORMAT);
            timeline.put("editions", editions);
            long version = latest(tx).map(Document::version).orElse(0L) + 1;
            return tx.put(new Document(
                    TIMELINE,
                    name,
                    version,
                    new Blob(TIMELINE, 1, JsonText.of(timeline).getBytes(StandardCharsets.UTF_8))));
        });
    }

    private void checkName(RuleDocument document) {
        if (!document.name().equals(name)) {
            throw new IllegalArgumentException(
                    "the rules \"" + name + "\" are kept here, were \"" + document.name() + "\"");
        }
    }

    private List<RuleDocument> documents(Storage.Reading from) {
        return latest(from).map(timeline -> documents(timeline, from)).orElse(List.of());
    }

    private Optional<Document> latest(Storage.Reading from) {
        return from.latest(TIMELINE, name);
    }

    private List<RuleDocument> documents(Document timeline, Storage.Reading from) {
        FileFaults faults = new FileFaults();
        List<RuleDocument> documents = StrictJson.parse(
                        TIMELINE + "/" + name, timeline.content().bytes(), faults)
                .flatMap(value -> value.object("format", "editions"))
                .map(root -> root.elements("editions").stream()
                        .flatMap(edition -> edition.object("from", "version", "document").stream())
                        .flatMap(edition -> document(edition, from).stream())
                        .toList())
                .orElse(List.of());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the stored document " + TIMELINE + "/" + name + ", version "
                    + timeline.version() + ", cannot be read: " + faults.list());
        }
        return documents;
    }

    private Optional<RuleDocument> document(StrictObject edition, Storage.Reading from) {
        Optional<Instant> since = edition.required("from")
                .flatMap(value -> value.parsed("an instant like 2026-10-01T00:00:00Z", Instant::parse));
        Optional<String> version = edition.required("version").flatMap(StrictValue::text);
        Optional<Integer> stored = edition.required("document").flatMap(value -> value.integer(1, Integer.MAX_VALUE));
        if (since.isEmpty() || version.isEmpty() || stored.isEmpty()) {
            return Optional.empty();
        }
        byte[] content = from.document(FILE, name, stored.get())
                .orElseThrow(() -> new IllegalStateException(
                        "the stored document " + FILE + "/" + name + ", version " + stored.get() + ", is missing"))
                .content()
                .bytes();
        return Optional.of(RuleDocument.of(name, version.get(), since.get(), content));
    }
}
