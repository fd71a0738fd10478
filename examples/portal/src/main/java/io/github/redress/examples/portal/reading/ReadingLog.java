package io.github.redress.examples.portal.reading;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes who opened which complaint, in the store that all instances share, once under the account and once under the complaint.
 *
 * <p>A note is written before anything is shown, in one transaction of two rows. Where it cannot be written, nothing is shown: what nobody
 * could look into later is not read. Notes are never changed and never removed.
 */
@Component
public class ReadingLog {

    private static final String OF_ACCOUNT = "portal-reading-of-account";
    private static final String OF_COMPLAINT = "portal-reading-of-complaint";
    private static final int ATTEMPTS = 20;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Storage storage;
    private final Clock clock;

    ReadingLog(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Notes that somebody opens a complaint which they may read. Call it before the answer is made.
     *
     * @throws io.github.redress.storage.StorageException if it cannot be noted; then show nothing
     */
    public void note(Actor actor, ComplaintId complaint, KeptReading.What what) {
        DepartmentId department = actor.department();
        KeptReading reading = new KeptReading(
                0,
                clock.instant(),
                actor.id(),
                actor.role(),
                department == null ? null : department.value(),
                complaint.toString(),
                what);
        for (int attempt = 1; ; attempt++) {
            try {
                storage.transact(tx -> {
                    add(tx, OF_ACCOUNT, reading.account(), reading);
                    add(tx, OF_COMPLAINT, reading.complaint(), reading);
                    return true;
                });
                return;
            } catch (RetryTransactionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Whoever took the same place at the same time has it; then the next one is tried. */
    private static void add(Storage.Transaction tx, String kind, String name, KeptReading reading) {
        Blob note = new Blob(kind, 1, MAPPER.writeValueAsBytes(reading));
        long place = last(tx, kind, name) + 1;
        while (!tx.put(new Document(kind, name, place, note))) {
            place++;
        }
    }

    /**
     * Returns what an account opened, the latest first.
     *
     * @param before {@link KeptReading#no} of the last one on the page before, {@link Long#MAX_VALUE} for the first page
     */
    public List<KeptReading> ofAccount(String account, long before, int most) {
        return notes(OF_ACCOUNT, account, before, most);
    }

    /** Returns who opened a complaint, the latest first. */
    public List<KeptReading> ofComplaint(ComplaintId complaint, long before, int most) {
        return notes(OF_COMPLAINT, complaint.toString(), before, most);
    }

    private List<KeptReading> notes(String kind, String name, long before, int most) {
        return storage.read(from -> {
            List<KeptReading> notes = new ArrayList<>();
            long place = Math.min(before - 1, last(from, kind, name));
            while (place > 0 && notes.size() < most) {
                from.document(kind, name, place).map(ReadingLog::read).ifPresent(notes::add);
                place--;
            }
            return notes;
        });
    }

    private static long last(Storage.Reading from, String kind, String name) {
        return from.latest(kind, name).map(Document::version).orElse(0L);
    }

    private static KeptReading read(Document kept) {
        return MAPPER.readValue(kept.content().bytes(), KeptReading.class).numbered(kept.version());
    }
}
