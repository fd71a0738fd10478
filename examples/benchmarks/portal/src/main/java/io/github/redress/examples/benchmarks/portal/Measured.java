package io.github.redress.examples.benchmarks.portal;

import io.github.redress.examples.benchmarks.server.Server;
import java.util.List;
import java.util.Locale;

/** Both servers, and what they computed and kept since the last look. */
final class Measured {

    private final Server server;
    private final PortalProcess portal;
    private long portalNanos;
    private long serverNanos;
    private long rows;

    Measured(Server server, PortalProcess portal) {
        this.server = server;
        this.portal = portal;
    }

    PortalProcess portal() {
        return portal;
    }

    /** Begins to count. */
    void begin() {
        portalNanos = portal.cpuNanos();
        serverNanos = server.cpuNanos();
        rows = rows();
    }

    /** Returns how many complaints there are more. */
    long added() {
        return rows() - rows;
    }

    private long rows() {
        return server.count("portal", "SELECT count(*) FROM redress_case");
    }

    /** Returns a line on what a request cost. */
    List<String> cost(Answered answered, double seconds) {
        double each = Math.max(1, answered.requests());
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%,d requests in %.0f s, %.1f a second; p95 %.1f ms, p99 %.1f ms",
                        answered.requests(),
                        seconds,
                        answered.requests() / seconds,
                        answered.millis(0.95),
                        answered.millis(0.99)),
                String.format(
                        Locale.ROOT,
                        "CPU for a request: %.2f ms here and %.2f ms PostgreSQL",
                        (portal.cpuNanos() - portalNanos) / each / 1e6,
                        (server.cpuNanos() - serverNanos) / each / 1e6));
    }
}
