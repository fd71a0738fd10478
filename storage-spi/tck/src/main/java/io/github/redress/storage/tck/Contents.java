package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** All that a store holds of the model's cases, in a form that two stores can be compared by. */
record Contents(
        List<StoredCase> cases,
        List<StoredEvent> events,
        Map<String, UUID> numbers,
        Map<String, List<UUID>> labelled,
        Set<UUID> waking,
        Map<UUID, String> words,
        Map<String, Document> documents) {

    /** Reads everything in one transaction; words are looked for under references up to the last step's. */
    static Contents of(Storage storage, int lastStep) {
        return storage.transact(tx -> new Contents(
                cases(tx), events(tx), numbers(tx), labelled(tx), waking(tx), words(tx, lastStep), documents(tx)));
    }

    /** Compares part by part, so that a difference is found in a line. */
    void requireSameAs(Contents wanted) {
        assertThat(cases).as("cases").isEqualTo(wanted.cases);
        assertThat(events).as("events").isEqualTo(wanted.events);
        assertThat(numbers).as("numbers").isEqualTo(wanted.numbers);
        assertThat(labelled).as("cases by label").isEqualTo(wanted.labelled);
        assertThat(waking).as("cases to be woken").isEqualTo(wanted.waking);
        assertThat(words).as("personal data").isEqualTo(wanted.words);
        assertThat(documents).as("documents").isEqualTo(wanted.documents);
    }

    private static List<StoredCase> cases(Storage.Reading reading) {
        List<StoredCase> cases = new ArrayList<>();
        for (int who = 0; who < ModelRun.CASES; who++) {
            reading.load(ModelRun.caseId(who), null).ifPresent(cases::add);
            for (String key : ModelSteps.KEYS) {
                reading.load(ModelRun.caseId(who), key).ifPresent(cases::add);
            }
        }
        return cases;
    }

    private static List<StoredEvent> events(Storage.Reading reading) {
        List<StoredEvent> events = new ArrayList<>();
        for (int who = 0; who < ModelRun.CASES; who++) {
            events.addAll(reading.history(ModelRun.caseId(who), 0, 1000));
        }
        return events;
    }

    private static Map<String, UUID> numbers(Storage.Reading reading) {
        Map<String, UUID> numbers = new TreeMap<>();
        for (int who = 0; who < ModelRun.CASES; who++) {
            String number = "N-" + who;
            reading.byNumber(number).ifPresent(id -> numbers.put(number, id));
        }
        return numbers;
    }

    private static Map<String, List<UUID>> labelled(Storage.Reading reading) {
        Map<String, List<UUID>> labelled = new TreeMap<>();
        for (String label : ModelSteps.LABELS) {
            List<StoredCase> found = reading.find(Find.under(label, 1000)).cases();
            labelled.put(label, found.stream().map(StoredCase::id).toList());
        }
        return labelled;
    }

    private static Set<UUID> waking(Storage.Transaction tx) {
        Set<UUID> waking = new TreeSet<>();
        tx.claimDue(Instant.MAX, 1000).forEach(each -> waking.add(each.id()));
        return waking;
    }

    private static Map<UUID, String> words(Storage.Reading reading, int lastStep) {
        Map<UUID, String> words = new TreeMap<>();
        for (int step = 0; step <= lastStep; step++) {
            UUID reference = ModelRun.reference(step);
            Optional<byte[]> found = reading.personal(reference);
            found.ifPresent(bytes -> words.put(reference, Change.text(bytes)));
        }
        return words;
    }

    private static Map<String, Document> documents(Storage.Reading reading) {
        Map<String, Document> documents = new TreeMap<>();
        for (String name : ModelSteps.DOCUMENTS) {
            reading.latest("calendar", name).ifPresent(latest -> documents.put("latest " + name, latest));
            for (long version = 1; version <= ModelSteps.DOCUMENT_VERSIONS; version++) {
                String place = name + " " + version;
                reading.document("calendar", name, version).ifPresent(found -> documents.put(place, found));
            }
        }
        return documents;
    }
}
