package io.github.redress.desk;

import io.github.redress.Text;
import io.github.redress.complaint.Action;
import java.util.List;
import java.util.Objects;

/**
 * Something that belongs to an actor's role, and whether they may do it to a complaint now.
 *
 * @param action what; its {@code label()} is what people read
 * @param allowed whether it is not refused for the complaint's state, the actor's role, or what their department has to do with it; what
 *     is written into the request may still be refused
 * @param reasons why not, as a refusal would say it; empty when it is allowed
 */
public record PermittedAction(Action action, boolean allowed, List<Text> reasons) {

    /** Copies the list; refuses a refusal without a reason, and a reason without a refusal. */
    public PermittedAction {
        Objects.requireNonNull(action, "action");
        reasons = List.copyOf(reasons);
        if (allowed != reasons.isEmpty()) {
            throw new IllegalArgumentException(action + " is " + (allowed ? "allowed" : "not allowed") + " and has "
                    + reasons.size() + " reasons");
        }
    }

    static PermittedAction allowed(Action action) {
        return new PermittedAction(action, true, List.of());
    }

    static PermittedAction refused(Action action, List<Text> reasons) {
        return new PermittedAction(action, false, reasons);
    }
}
