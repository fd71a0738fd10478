package io.github.redress.examples.benchmarks.routing;

import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import io.github.redress.routing.rules.Deciding;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleSetReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Measures how a rule set decides, prints what it found, and fails where a floor is missed. */
public final class RoutingBenchmark {

    private static final int QUESTIONS = 4_096;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int LOADS = 15;

    private final PrintStream out;
    private final List<Floor> floors = new ArrayList<>();

    private RoutingBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs everything, and exits with 1 if a floor is missed. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new RoutingBenchmark(out).run() ? 0 : 1);
    }

    private boolean run() {
        Machine.lines().forEach(out::println);
        double hundred = decide(100, 3);
        double thousand = decide(1_000, 10);
        double tenThousand = decide(10_000, 100);
        floors.add(Floor.atMost(4, "growth from 100 to 10,000 rules", tenThousand / hundred));
        out.printf(Locale.ROOT, "growth from 100 to 1,000 rules %.2f%n%n", thousand / hundred);
        floors.forEach(out::println);
        return floors.stream().allMatch(Floor::holds);
    }

    /** Returns the nanoseconds of one decision. */
    private double decide(int size, double leastTimes) {
        RandomCity city = new RandomCity(size);
        RuleSet set = load(city, size);
        Deciding index = Deciding.of(set);
        List<RandomCity.Question> questions = city.questions(QUESTIONS);
        List<LinearScan.Seen> seen =
                questions.stream().map(question -> seen(question, index)).toList();
        LinearScan scan = new LinearScan(city.rules());
        OnePass floor = new OnePass(city.rules(), index.pairs());
        long wrong = IntStream.range(0, QUESTIONS)
                .filter(i -> !Objects.equals(index.winner(i), scan.winner(seen.get(i))))
                .count();

        double[] nanos = new Race(QUESTIONS)
                .run(List.of(
                        i -> length(index.winner(i)),
                        i -> length(scan.winner(seen.get(i))),
                        i -> floor.look(seen.get(i)),
                        i -> length(set.route(questions.get(i).subject(), questions.get(i).text()).rule())));

        out.printf(
                Locale.ROOT,
                "%,6d rules: index %,8.0f ns, linear %,10.0f ns (%.1f times), one pass %,6.0f ns (%.2f times), whole route %,8.0f ns%n",
                size, nanos[0], nanos[1], nanos[1] / nanos[0], nanos[2], nanos[0] / nanos[2], nanos[3]);
        floors.add(Floor.atMost(0, size + " rules: winners other than the linear scan's", wrong));
        floors.add(Floor.atLeast(leastTimes, size + " rules: times as fast as a linear scan", nanos[1] / nanos[0]));
        if (size > 100) {
            floors.add(Floor.atMost(1.6, size + " rules: times interning and one pass over the text", nanos[0] / nanos[2]));
        }
        if (size == 10_000) {
            floors.add(Floor.atMost(2, size + " rules: megabytes of index beyond the rules read", megabytes(index)));
        }
        return nanos[0];
    }

    private static LinearScan.Seen seen(RandomCity.Question question, Deciding index) {
        return new LinearScan.Seen(
                question.subject().kind(),
                question.subject().category().value(),
                question.subject().district().value(),
                question.subject().channel().value(),
                question.subject().at().atZone(ZONE),
                index.add(question.subject(), question.text(), ZONE));
    }

    private static int length(@Nullable String rule) {
        return rule == null ? 0 : rule.length();
    }

    private RuleSet load(RandomCity city, int size) {
        byte[] file = city.file().getBytes(StandardCharsets.UTF_8);
        Known known = new Known(RandomCity.departments(), Set.of(), Set.of());
        double[] millis = new double[LOADS];
        Result read = new RuleSetReader(List.of()).read("rules.json", file, known);
        for (int i = 0; i < LOADS; i++) {
            long began = THREAD.getCurrentThreadCpuTime();
            read = new RuleSetReader(List.of()).read("rules.json", file, known);
            millis[i] = (THREAD.getCurrentThreadCpuTime() - began) / 1e6;
        }
        if (!(read.router() instanceof RuleSet set)) {
            throw new IllegalStateException("the file has faults: " + read.faults());
        }
        double median = Arrays.stream(millis).sorted().toArray()[LOADS / 2];
        out.printf(Locale.ROOT, "%,6d rules: %.2f MB of JSON to ready in %.1f ms%n", size, file.length / 1e6, median);
        if (size == 10_000) {
            floors.add(Floor.atMost(100, size + " rules: ms from JSON to ready", median));
        }
        return set;
    }

    private static double megabytes(Deciding index) {
        int copies = 8;
        List<Deciding> kept = new ArrayList<>();
        kept.add(index.again());
        long before = used();
        for (int i = 0; i < copies; i++) {
            kept.add(index.again());
        }
        double each = (used() - before) / 1e6 / copies;
        Reference.reachabilityFence(kept);
        Reference.reachabilityFence(index);
        return each;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
