package io.github.redress.examples.benchmarks.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was answered to everybody, and how long it took. */
final class Answered {

    private final List<Long> nanos = new ArrayList<>();
    private final Map<String, List<Long>> byName = new TreeMap<>();
    private final Map<Integer, Integer> byStatus = new TreeMap<>();
    private int acknowledged;
    private int broken;

    synchronized void add(String name, int status, long took) {
        nanos.add(took);
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(took);
        byStatus.merge(status, 1, Integer::sum);
    }

    /** A receipt was handed out. */
    synchronized void acknowledge() {
        acknowledged++;
    }

    /** A connection broke: whether it was taken in, nobody knows. */
    synchronized void breakOff() {
        broken++;
    }

    synchronized int requests() {
        return nanos.size();
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    synchronized int broken() {
        return broken;
    }

    /** Returns how many answers had a status of 500 and above. */
    synchronized int failures() {
        return byStatus.entrySet().stream()
                .filter(each -> each.getKey() >= 500)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns how many answers said no, as a rate limit does. */
    synchronized int refusals() {
        return byStatus.entrySet().stream()
                .filter(each -> each.getKey() >= 400 && each.getKey() < 500)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns within how many milliseconds this share was answered. */
    synchronized double millis(double share) {
        return millis(nanos, share);
    }

    private static double millis(List<Long> taken, double share) {
        long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    /** Returns a line for each thing that was asked. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        byName.forEach((name, taken) -> lines.add(String.format(
                Locale.ROOT,
                "  %-22s %6d   p50 %7.1f ms   p95 %7.1f ms   p99 %7.1f ms",
                name,
                taken.size(),
                millis(taken, 0.5),
                millis(taken, 0.95),
                millis(taken, 0.99))));
        lines.add("  by status: " + byStatus + (broken == 0 ? "" : ", connections broken: " + broken));
        return lines;
    }
}
