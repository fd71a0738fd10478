package io.github.redress.examples.portal.audit;

import io.github.redress.desk.AuditFault;
import io.github.redress.desk.AuditFinding;
import io.github.redress.desk.AuditResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of the whole record, as it is kept.
 *
 * @param no which, from 1
 * @param by whose account began it
 * @param seenAt when the instance that runs it last said so
 * @param endedAt when it ended; null while it runs, and for ever where its instance died
 * @param result what it looked at and found; null before it ended, and where it failed
 * @param found the first things that are wrong, each of another complaint
 */
record KeptCheck(
        long no,
        String by,
        Instant begunAt,
        Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable AuditResult result,
        List<Found> found) {

    /** An instance that was silent for so long is gone: it says every ten seconds that it is there. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** How far a check is. */
    enum State {
        RUNNING,
        GONE,
        FAILED,
        SOUND,
        DAMAGED
    }

    /**
     * Something that is wrong.
     *
     * @param complaint the complaint's id
     * @param number what people call it by, null where that is lost
     * @param version which of its steps, 0 where it is none
     * @param fault what is wrong
     */
    record Found(String complaint, @Nullable String number, long version, AuditFault fault) {

        static Found of(AuditFinding finding) {
            return new Found(finding.complaint().toString(), finding.number(), finding.event(), finding.fault());
        }
    }

    static KeptCheck begun(long no, String by, Instant now) {
        return new KeptCheck(no, by, now, now, null, null, List.of());
    }

    KeptCheck seen(Instant now, List<Found> soFar) {
        return new KeptCheck(no, by, begunAt, now, null, null, soFar);
    }

    KeptCheck ended(Instant now, @Nullable AuditResult end, List<Found> all) {
        return new KeptCheck(no, by, begunAt, now, now, end, all);
    }

    State state(Instant now) {
        if (endedAt == null) {
            return seenAt.plus(SILENCE).isBefore(now) ? State.GONE : State.RUNNING;
        }
        if (result == null) {
            return State.FAILED;
        }
        return result.isSound() ? State.SOUND : State.DAMAGED;
    }
}
