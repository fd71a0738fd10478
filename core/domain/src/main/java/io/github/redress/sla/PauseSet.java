package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pauses of one clock. In which order they are given, and whether they overlap or stand twice, makes no difference.
 * Immutable.
 */
public final class PauseSet {

    /** No pauses. */
    public static final PauseSet NONE = new PauseSet(List.of());

    private static final Comparator<Pause> ORDER = Comparator.comparing(Pause::from)
            .thenComparing(pause -> pause.to() == null ? Instant.MAX : pause.to())
            .thenComparing(Pause::reason);

    private final List<Pause> merged;

    private PauseSet(List<Pause> merged) {
        this.merged = merged;
    }

    /** Returns the set of these pauses, merged where they overlap or touch. */
    public static PauseSet of(Collection<Pause> pauses) {
        List<Pause> sorted = new ArrayList<>(pauses);
        sorted.removeIf(pause -> pause.from().equals(pause.to()));
        sorted.sort(ORDER);
        List<Pause> merged = new ArrayList<>(sorted.size());
        for (Pause pause : sorted) {
            add(merged, pause);
        }
        return merged.isEmpty() ? NONE : new PauseSet(List.copyOf(merged));
    }

    /** Returns the set of these pauses. */
    public static PauseSet of(Pause... pauses) {
        return of(Arrays.asList(pauses));
    }

    /** Returns the pauses after merging, in order, without gaps of length zero; only the last one can be open. */
    public List<Pause> pauses() {
        return merged;
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return merged.isEmpty();
    }

    /** Returns since when the clock has stood still for good, or empty where every pause has ended. */
    public Optional<Instant> openSince() {
        return merged.isEmpty() || !last(merged).isOpen()
                ? Optional.empty()
                : Optional.of(last(merged).from());
    }

    /** Returns the ended pauses only. */
    PauseSet ended() {
        return openSince().isEmpty() ? this : new PauseSet(merged.subList(0, merged.size() - 1));
    }

    /** Returns what lies after this moment: a clock that has not started cannot be paused. */
    PauseSet since(Instant start) {
        if (merged.isEmpty() || !merged.get(0).from().isBefore(start)) {
            return this;
        }
        List<Pause> left = new ArrayList<>(merged.size());
        for (Pause pause : merged) {
            if (!pause.from().isBefore(start)) {
                left.add(pause);
            } else if (pause.to() == null || pause.to().isAfter(start)) {
                left.add(new Pause(start, pause.to(), pause.reason()));
            }
        }
        return left.isEmpty() ? NONE : new PauseSet(List.copyOf(left));
    }

    /** Returns the pauses that began before this moment, whole. */
    PauseSet begunBefore(Instant end) {
        return of(merged.stream().filter(pause -> pause.from().isBefore(end)).toList());
    }

    /** Returns what lies before this moment: a clock that has ended is paused no more. */
    PauseSet until(Instant end) {
        return of(merged.stream()
                .filter(pause -> pause.from().isBefore(end))
                .map(pause -> pause.to() == null || pause.to().isAfter(end)
                        ? new Pause(pause.from(), end, pause.reason())
                        : pause)
                .toList());
    }

    /** Returns the moment, or the end of the ended pause that it lies in. */
    Instant endAt(Instant moment) {
        for (Pause pause : merged) {
            if (pause.to() != null && !moment.isBefore(pause.from()) && moment.isBefore(pause.to())) {
                return pause.to();
            }
        }
        return moment;
    }

    /** Returns how much of the time between two moments lies in pauses, as a target measures it. */
    Duration measured(SlaTarget target, WorkTimeline timeline, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Pause pause : until(to).since(from).merged) {
            sum = sum.plus(target.measure(timeline, pause.from(), Objects.requireNonNull(pause.to())));
        }
        return sum;
    }

    /** Returns whether a mark lies in a pause: after it began, up to and with its end. */
    boolean holds(Instant mark) {
        for (Pause pause : merged) {
            if (!pause.from().isBefore(mark)) {
                return false;
            }
            if (pause.to() == null || !pause.to().isBefore(mark)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PauseSet set && merged.equals(set.merged);
    }

    @Override
    public int hashCode() {
        return merged.hashCode();
    }

    @Override
    public String toString() {
        return merged.toString();
    }

    private static void add(List<Pause> merged, Pause next) {
        if (merged.isEmpty() || !touches(last(merged), next)) {
            merged.add(next);
            return;
        }
        Pause before = last(merged);
        Instant to = before.to() == null || next.to() == null ? null : max(before.to(), next.to());
        merged.set(merged.size() - 1, new Pause(before.from(), to, reasons(before, next)));
    }

    private static boolean touches(Pause before, Pause next) {
        return before.to() == null || !next.from().isAfter(before.to());
    }

    private static String reasons(Pause a, Pause b) {
        return Stream.of(a.reason().split("; ", -1), b.reason().split("; ", -1))
                .flatMap(Arrays::stream)
                .filter(reason -> !reason.isEmpty())
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Pause last(List<Pause> pauses) {
        return pauses.get(pauses.size() - 1);
    }
}
