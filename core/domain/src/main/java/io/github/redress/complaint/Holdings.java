package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * With whom a complaint was, and how long.
 *
 * <p>The holders follow each other without gap or overlap, except for the time in which the complaint was over before it was taken up
 * again: their lengths sum exactly to the time that it was open. Those who support are measured beside it.
 *
 * @param holders in order
 * @param support what each supporting department had it for, in the order given
 */
public record Holdings(List<Holding> holders, List<Support> support) {

    /**
     * A stretch of time in which a department supported a lead.
     *
     * @param department which
     * @param from since when it was given the complaint, or handed it back to be done again
     * @param to until its result was in, or waived, or the complaint was over; excluded
     */
    public record Support(DepartmentId department, Instant from, Instant to) {}

    /** Copies the lists. */
    public Holdings {
        holders = List.copyOf(holders);
        support = List.copyOf(support);
    }

    /**
     * Returns with whom a complaint was.
     *
     * @param events all its events, in order
     * @param until the moment as of which whoever has it still has it; not before the last event
     */
    public static Holdings of(List<Recorded> events, Instant until) {
        Walk walk = new Walk();
        Complaint complaint = Complaint.first(events.get(0));
        walk.reaches(complaint, complaint.subject().at());
        for (Recorded next : events.subList(1, events.size())) {
            complaint = complaint.after(next);
            walk.reaches(complaint, next.at());
        }
        return walk.until(until);
    }

    /** Returns how long a department held the complaint as its lead, in elapsed time. */
    public Duration heldBy(DepartmentId department) {
        return holders.stream()
                .filter(holding -> department.equals(holding.department()))
                .map(Holding::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** One way through the events. */
    private static final class Walk {

        private final List<Holding> holders = new ArrayList<>();
        private final List<Support> support = new ArrayList<>();
        private final SortedMap<Integer, Support> supporting = new TreeMap<>();
        private @Nullable Holder holder;
        private @Nullable DepartmentId department;
        private Instant since = Instant.MIN;

        void reaches(Complaint complaint, Instant at) {
            Optional<Holder> next = Holder.of(complaint);
            DepartmentId lead = next.filter(who -> who == Holder.LEAD)
                    .flatMap(who -> complaint.lead())
                    .map(Assignment::department)
                    .orElse(null);
            if (next.orElse(null) != holder || !Objects.equals(lead, department)) {
                end(at);
                holder = next.orElse(null);
                department = lead;
                since = at;
            }
            support(supportOf(complaint), at);
        }

        Holdings until(Instant at) {
            end(at);
            support(List.of(), at);
            return new Holdings(holders, support);
        }

        private void end(Instant at) {
            if (holder != null) {
                holders.add(new Holding(holder, department, since, at));
            }
        }

        /** A stretch begins where somebody is found to help who did not before, and ends where they do no more. */
        private void support(List<Assignment> now, Instant at) {
            Set<Integer> numbers = now.stream().map(Assignment::no).collect(Collectors.toSet());
            supporting.forEach((no, begun) -> {
                if (!numbers.contains(no)) {
                    support.add(new Support(begun.department(), begun.from(), at));
                }
            });
            supporting.keySet().retainAll(numbers);
            now.forEach(one -> supporting.putIfAbsent(one.no(), new Support(one.department(), at, at)));
        }

        private static List<Assignment> supportOf(Complaint complaint) {
            return complaint.isOver()
                    ? List.of()
                    : complaint.assignments().stream()
                            .filter(a -> a.role() == AssignmentRole.SUPPORT
                                    && !a.state().isOver())
                            .toList();
        }
    }
}
