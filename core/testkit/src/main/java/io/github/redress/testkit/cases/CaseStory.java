package io.github.redress.testkit.cases;

import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The life of one complaint.
 *
 * @param rules under which rules
 * @param events everything that happened, in order; at least one
 * @param steps everything that was asked once it had begun, in order
 */
public record CaseStory(Rulebook rules, List<Recorded> events, List<CaseStep> steps) {

    /** Copies the lists. */
    public CaseStory {
        events = List.copyOf(events);
        steps = List.copyOf(steps);
    }

    /** Returns the complaint at the end. */
    public Complaint end() {
        return Complaint.fold(events);
    }

    /** Returns the complaint at the end, once time has said what it had to say by then. */
    public Complaint endInTime() {
        return Passing.of(end(), endsAt(), rules);
    }

    /** Returns the moment of the last thing that was asked or happened. */
    public Instant endsAt() {
        Instant last = events.get(events.size() - 1).at();
        return steps.isEmpty() || steps.get(steps.size() - 1).at().isBefore(last)
                ? last
                : steps.get(steps.size() - 1).at();
    }

    /** Returns how it began, and its steps, a line each. */
    @Override
    public String toString() {
        return events.get(0).event() + "\n"
                + steps.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
    }
}
