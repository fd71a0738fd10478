package io.github.redress.examples.portal.running;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Notices;
import io.github.redress.examples.portal.cases.PublicCases;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long something has waited that is to follow soon: public search, and what people are to be told. The same on every instance. */
@Component
class Lags implements MeterBinder {

    private final ComplaintDesk desk;
    private final PublicCases cases;
    private final Clock clock;

    Lags(ComplaintDesk desk, PublicCases cases, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Notices notices = desk.notices("mail", Instant.EPOCH);
        gauge(
                meters,
                "portal.search.lag",
                "age of the oldest event that public search does not know",
                cases::behindSince);
        gauge(
                meters,
                "portal.outbox.lag",
                "age of the oldest event of which people were not told",
                notices::behindSince);
    }

    private void gauge(MeterRegistry meters, String name, String what, Supplier<Optional<Instant>> since) {
        Gauge.builder(name, () -> seconds(since.get()))
                .baseUnit("seconds")
                .description(what)
                .register(meters);
    }

    /** Nothing that waits is no time at all. */
    private double seconds(Optional<Instant> since) {
        return since.map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .map(waited -> Math.max(0, waited))
                .orElse(0.0);
    }
}
