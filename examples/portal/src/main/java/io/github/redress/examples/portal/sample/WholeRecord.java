package io.github.redress.examples.portal.sample;

import io.github.redress.complaint.Recorded;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import io.github.redress.scoring.sample.CaseRegister;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Everything that happened to any complaint, read from the beginning or from where somebody was. */
@Component
class WholeRecord {

    private static final int PAGE = 1_000;

    private final ComplaintDesk desk;

    WholeRecord(ComplaintDesk desk) {
        this.desk = desk;
    }

    /** Returns the register of all cases as of an instant. */
    CaseRegister asOf(Instant instant) {
        CaseRegister register = CaseRegister.asOf(instant);
        read(0, register::add);
        return register;
    }

    /**
     * Reads on.
     *
     * @param after the position already seen, 0 for the beginning
     * @return the position of the last event
     */
    long read(long after, Consumer<Recorded> reader) {
        long position = after;
        Feed feed = desk.feed(position, PAGE);
        while (!feed.events().isEmpty()) {
            feed.events().forEach(reader);
            position = feed.next();
            feed = desk.feed(position, PAGE);
        }
        return position;
    }
}
