package io.github.redress.examples.portal.running;

import io.github.redress.desk.Answer;
import io.github.redress.desk.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What this instance was asked and what came of it, for those who run it. Every tag has few values, all of them names of the library or of
 * the portal: nothing that anybody sent is among them.
 */
@Component
public class Counts {

    private static final String DONE = "DONE";

    private final MeterRegistry meters;

    Counts(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Asks the desk for something, and remembers how long that took and why it was refused, where it was.
     *
     * @param name one of the portal's names of commands, as in {@code accept}
     */
    public <T> Answer<T> command(String name, Supplier<Answer<T>> asked) {
        Timer.Sample began = Timer.start(meters);
        Answer<T> answer = asked.get();
        began.stop(meters.timer("portal.commands", "command", name, "outcome", outcome(answer)));
        return answer;
    }

    /**
     * Does the same for a new complaint, and counts through which door it came.
     *
     * @param door one of the portal's doors, as in {@code WEB}
     */
    public <T> Answer<T> submission(String door, Supplier<Answer<T>> asked) {
        Answer<T> answer = command("submit", asked);
        meters.counter("portal.submissions", "door", door, "outcome", outcome(answer))
                .increment();
        return answer;
    }

    /**
     * Counts somebody who was asked to wait.
     *
     * @param limit which limit they reached, as the settings call it
     */
    public void limited(String limit) {
        meters.counter("portal.limited", "limit", limit).increment();
    }

    /**
     * Counts a request of a blocked sender.
     *
     * @param kind by what they were known
     */
    public void blocked(String kind) {
        meters.counter("portal.blocked", "kind", kind).increment();
    }

    private static String outcome(Answer<?> answer) {
        return answer instanceof Refused<?> refused ? refused.code().name() : DONE;
    }
}
