package io.github.redress.storage.tck;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that the model draws, before it is known which version it will meet.
 *
 * @param who which of the model's cases
 * @param behind how many versions it was decided too early; 0 for a change in time, -1 for one of the future
 * @param events how many events
 * @param labels the labels from now on
 * @param seconds the instant of its labels
 * @param wakeSeconds the instant to wake at, null for none
 * @param key the key of its command, null for none
 * @param subject whose words come with it, null for nobody's
 * @param oddity what is wrong with it
 */
record Draft(
        int who,
        int behind,
        int events,
        Set<String> labels,
        int seconds,
        @Nullable Integer wakeSeconds,
        @Nullable String key,
        @Nullable Integer subject,
        Oddity oddity) {

    enum Oddity {
        NONE,
        /** It asks for the number of the next case. */
        NUMBER_OF_ANOTHER,
        /** Its words come under a reference that others use, too. */
        COMMON_REFERENCE
    }

    /** Writes the change on the version that the transaction sees. */
    Append on(Storage.Transaction tx, int serial) {
        UUID id = ModelRun.caseId(who);
        Optional<StoredCase> before = tx.load(id, null);
        long now = before.map(StoredCase::version).orElse(0L);
        long expected = Math.max(0, now - behind);
        List<Event> written = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            Instant at = Change.NOON.plusSeconds(seconds).plusNanos(i);
            Blob data = new Blob("Noted", 1, Change.bytes("event " + i + " of step " + serial));
            written.add(new Event(expected + i, at, at.plusNanos(serial), data));
        }
        return new Append(
                id,
                expected,
                head(before.map(each -> each.head().number()).orElse("N-" + who)),
                new Blob("Case", 2, Change.bytes("case of step " + serial)),
                written,
                words(serial),
                key == null ? null : new CommandKey(key, Change.bytes("command " + serial)));
    }

    private Head head(String own) {
        Instant at = Change.NOON.plusSeconds(seconds);
        return new Head(
                oddity == Oddity.NUMBER_OF_ANOTHER ? "N-" + (who + 1) % ModelRun.CASES : own,
                at.minusNanos(1),
                wakeSeconds == null ? null : Change.NOON.plusSeconds(wakeSeconds),
                labels.stream().map(name -> new Label(name, at)).toList());
    }

    private List<Personal> words(int serial) {
        if (subject == null) {
            return List.of();
        }
        int reference = oddity == Oddity.COMMON_REFERENCE ? 0 : serial;
        return List.of(new Personal(
                ModelRun.reference(reference), ModelRun.subject(subject), Change.bytes("words of step " + serial)));
    }

    /** Says it in a line, as a failing sequence is printed. */
    @Override
    public String toString() {
        String when = behind == 0 ? "in time" : behind > 0 ? behind + " too late" : "too early";
        return "case " + who + " " + when + " with " + events + " events, labels " + labels + " at +" + seconds
                + "s, wake " + (wakeSeconds == null ? "never" : "+" + wakeSeconds + "s")
                + (key == null ? "" : ", key " + key)
                + (subject == null ? "" : ", words of subject " + subject)
                + (oddity == Oddity.NONE ? "" : ", " + oddity);
    }
}
