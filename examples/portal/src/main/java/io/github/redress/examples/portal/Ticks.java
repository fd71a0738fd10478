package io.github.redress.examples.portal;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Notifier;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the library asks of a host's scheduler. Any number of instances may do it at once. */
@Component
@EnableScheduling
class Ticks {

    private static final Logger LOG = LoggerFactory.getLogger(Ticks.class);
    private static final int CASES = 500;

    private final ComplaintDesk desk;

    private final Notifier notifier;

    Ticks(ComplaintDesk desk, Notifier notifier) {
        this.desk = desk;
        this.notifier = notifier;
    }

    /** Tells whoever should hear of what happened. */
    @Scheduled(fixedDelayString = "PT5S")
    void notices() {
        desk.notices("mail", Instant.EPOCH).deliver(CASES, notifier);
    }

    /** Lets time say what it has to say. */
    @Scheduled(fixedDelayString = "PT20S")
    void sweep() {
        int looked;
        do {
            looked = desk.sweep(CASES).woken();
            LOG.debug("looked at {} complaints that were due", looked);
        } while (looked == CASES);
    }

    /** Throws away files that nothing referred to within an hour. */
    @Scheduled(fixedDelayString = "PT15M")
    void collect() {
        desk.files().collect(CASES);
    }
}
