package io.github.redress.complaint;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint knows of what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of
 * a suggestion.
 *
 * @param participants whose hands it went through
 * @param leg the how-manieth time it is handled, from 1; each rework begins one
 * @param reviews how many times a higher body was asked to look at it again
 * @param promisesBefore how many promises had been made when it was last taken up again, by a rework, a review or a further answer of the
 *     complaint that it goes on in: these are of earlier rounds and are made anew where their time comes again
 * @param unreachedCalls how many times the centre called about the answer of this round and reached nobody
 * @param closedAt when it was last closed here, null while it was not
 * @param adoption what became of a suggestion, as last said; null where nothing was said
 */
public record Aftermath(
        Participants participants,
        int leg,
        int reviews,
        int promisesBefore,
        int unreachedCalls,
        @Nullable Instant closedAt,
        @Nullable Adoption adoption) {

    static final Aftermath NONE = new Aftermath(Participants.NONE, 1, 0, 0, 0, null, null);

    /** Refuses null. */
    public Aftermath {
        Objects.requireNonNull(participants, "participants");
    }

    /** Returns how many times it was handed back to be done again. */
    public int reworks() {
        return leg - 1;
    }

    Aftermath with(Participants changed) {
        return new Aftermath(changed, leg, reviews, promisesBefore, unreachedCalls, closedAt, adoption);
    }

    Aftermath inLeg(int next, int promises) {
        return new Aftermath(participants, next, reviews, promises, 0, closedAt, adoption);
    }

    Aftermath reviewed(int level, int promises) {
        return new Aftermath(participants, leg, level, promises, unreachedCalls, closedAt, adoption);
    }

    /** Returns the same, with every promise that was made so far one of an earlier answer. */
    Aftermath withPromisesSince(int promises) {
        return new Aftermath(participants, leg, reviews, promises, unreachedCalls, closedAt, adoption);
    }

    Aftermath unreached() {
        return new Aftermath(participants, leg, reviews, promisesBefore, unreachedCalls + 1, closedAt, adoption);
    }

    Aftermath closed(Instant at) {
        return new Aftermath(participants, leg, reviews, promisesBefore, unreachedCalls, at, adoption);
    }

    Aftermath with(Adoption changed) {
        return new Aftermath(participants, leg, reviews, promisesBefore, unreachedCalls, closedAt, changed);
    }
}
