package io.github.redress.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The opening hours of one local date.
 *
 * @param windows in the order of the clock, without overlap; empty for a closed day. They may be given in any order.
 */
public record DayPlan(List<TimeWindow> windows) {

    /** A day without opening hours. */
    public static final DayPlan CLOSED = new DayPlan(List.of());

    /** From midnight to midnight. */
    public static final DayPlan WHOLE_DAY = new DayPlan(List.of(new TimeWindow(0, 86_400)));

    /** Sorts the windows, and refuses those that overlap. */
    public DayPlan {
        List<String> faults = faults(windows);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        windows = sorted(windows);
    }

    /** Returns the plan with these windows. */
    public static DayPlan of(TimeWindow... windows) {
        return new DayPlan(Arrays.asList(windows));
    }

    /**
     * Returns the plan with windows like {@code 09:00-12:00}.
     *
     * @throws IllegalArgumentException if one cannot be read, or two overlap
     */
    public static DayPlan parse(String... windows) {
        return new DayPlan(Arrays.stream(windows).map(TimeWindow::parse).toList());
    }

    /** Returns what keeps these windows from being one day's hours: each pair of neighbours that overlap. */
    public static List<String> faults(List<TimeWindow> windows) {
        List<TimeWindow> sorted = sorted(windows);
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                faults.add("the windows " + sorted.get(i - 1) + " and " + sorted.get(i) + " overlap");
            }
        }
        return List.copyOf(faults);
    }

    /** Returns whether the day has no opening hours. */
    public boolean isClosed() {
        return windows.isEmpty();
    }

    /** Returns the windows divided by commas, or {@code closed}. */
    @Override
    public String toString() {
        return isClosed()
                ? "closed"
                : windows.stream().map(TimeWindow::toString).collect(Collectors.joining(","));
    }

    private static List<TimeWindow> sorted(List<TimeWindow> windows) {
        return windows.stream()
                .sorted(Comparator.comparingInt(TimeWindow::fromSecond).thenComparingInt(TimeWindow::toSecond))
                .toList();
    }
}
