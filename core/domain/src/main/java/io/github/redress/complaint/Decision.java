package io.github.redress.complaint;

import io.github.redress.Fault;
import io.github.redress.Text;
import java.time.Instant;
import java.util.List;

/** What a command comes to: events, or a refusal with its reason. */
public sealed interface Decision {

    /**
     * It is done, once these are written.
     *
     * @param events in order; empty when there is nothing to do
     * @param passed when the first of them happened, each at its own instant, because passing time made them; all others happen
     *     when the command is given
     */
    record Done(List<ComplaintEvent> events, List<Instant> passed) implements Decision {

        /** Copies the lists; refuses more instants than events. */
        public Done {
            events = List.copyOf(events);
            passed = List.copyOf(passed);
            if (passed.size() > events.size()) {
                throw new IllegalArgumentException(
                        passed.size() + " instants for " + events.size() + " events are too many");
            }
        }

        /** Makes a decision in which time has no part. */
        public Done(List<ComplaintEvent> events) {
            this(events, List.of());
        }

        /** Returns whether passing time made an event, and nobody's act. */
        public boolean isMadeByTime(int index) {
            return index < passed.size();
        }

        /**
         * Returns when an event happened.
         *
         * @param index its place among the events, from 0
         * @param commanded when the command was given
         */
        public Instant at(int index, Instant commanded) {
            return isMadeByTime(index) ? passed.get(index) : commanded;
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
