package io.github.redress.examples.benchmarks.portal;

import io.github.redress.examples.benchmarks.measure.Benchmark;
import io.github.redress.examples.benchmarks.measure.Machine;
import io.github.redress.examples.benchmarks.server.Server;
import java.nio.file.Path;
import java.time.Duration;

/** Puts load on the portal, prints what it found, and fails where a floor is missed. */
public final class PortalBenchmark {

    private PortalBenchmark() {}

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System properties: {@code city} the folder of the demo city, {@code work} a folder for the files of both servers, {@code seconds}
     * how long people use it, 120 unless said otherwise.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(System.getProperty("work"));
        boolean held;
        try (Server server = Server.start(folder)) {
            server.create("portal");
            try (PortalProcess portal =
                    PortalProcess.start(folder, System.getProperty("city"), server.address("portal"))) {
                held = run(server, portal);
            }
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean run(Server server, PortalProcess portal) throws Exception {
        Benchmark benchmark = new Benchmark(System.out);
        benchmark.say(Machine.lines());
        benchmark.say(server.line());
        benchmark.say("The portal is a process of its own with " + PortalProcess.HEAP + ", ready after "
                + portal.readyAfter().toMillis()
                + " ms; the people are in this one, on the same processors. It limits no client.");
        benchmark.say("");
        Measured measured = new Measured(server, portal);
        Duration time = Duration.ofSeconds(Long.getLong("seconds", 120));
        benchmark.measure(() -> new PeopleExperiment(measured, time));
        benchmark.measure(() -> new SaturationExperiment(measured, time.dividedBy(4)));
        return benchmark.end();
    }
}
