package io.github.redress.complaint;

import io.github.redress.Fault;
import io.github.redress.Text;
import java.util.List;

/** What a command comes to: events, or a refusal with its reason. */
public sealed interface Decision {

    /**
     * It is done, once these are written.
     *
     * @param events in order; empty when there is nothing to do
     */
    record Done(List<ComplaintEvent> events) implements Decision {

        /** Copies the list. */
        public Done {
            events = List.copyOf(events);
        }
    }

    /**
     * A rule says no. Nothing happens.
     *
     * @param code which rule
     * @param faults why, for the person who asked; at least one
     */
    record Refused(RefusalCode code, List<Fault> faults) implements Decision {

        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal " + code + " needs a reason");
            }
        }
    }

    /** Returns a refusal with one reason. */
    static Refused refused(RefusalCode code, String zh, String en) {
        return new Refused(code, List.of(new Fault("", Text.of(zh, en))));
    }
}
