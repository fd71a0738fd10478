package io.github.redress.testkit.cases;

import io.github.redress.Actor;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.Decision;
import java.time.Instant;

/**
 * Something that was asked of a complaint.
 *
 * @param by who asked
 * @param command what
 * @param at when
 * @param before the complaint until then
 * @param decision what it said
 * @param after the complaint since then
 */
public record CaseStep(
        Actor by, ComplaintCommand command, Instant at, Complaint before, Decision decision, Complaint after) {

    /** Returns whether something came of it. */
    public boolean isDone() {
        return decision instanceof Decision.Done done && !done.events().isEmpty();
    }

    /** Returns what was asked and what came of it, in a line. */
    @Override
    public String toString() {
        return at + " " + by.role() + " " + by.id() + " " + command + " -> " + (isDone() ? after.state() : decision);
    }
}
