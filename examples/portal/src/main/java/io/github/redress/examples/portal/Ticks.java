package io.github.redress.examples.portal;

import io.github.redress.desk.ComplaintDesk;
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

    Ticks(ComplaintDesk desk) {
        this.desk = desk;
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
