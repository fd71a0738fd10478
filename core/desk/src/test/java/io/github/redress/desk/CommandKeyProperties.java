package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A key is remembered for its time, and stands for one complaint for ever. */
class CommandKeyProperties {

    private static final Duration REMEMBERED = Duration.ofDays(3);

    /** What happens after so many hours: a complaint is sent under one of three keys, or the desk sweeps. */
    record Step(int hours, boolean sweeps, int key, String tag) {}

    /** What was sent first under a key. */
    record Sent(Instant at, String tag, Answer<Receipt> answer) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(Tuple.of(4, "usual"), Tuple.of(1, "other")))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(14);
    }

    @Property(tries = 100)
    void aKeyHasOneEffectWithOneAnswerWithinItsTimeAndNoSecondEffectAfterIt(@ForAll("steps") List<Step> steps) {
        Town town = new Town();
        ComplaintDesk desk = town.desk(REMEMBERED);
        Map<Integer, Sent> sent = new HashMap<>();
        Instant forgottenBefore = Instant.MIN;
        for (Step step : steps) {
            town.clock.pass(Duration.ofHours(step.hours()));
            if (step.sweeps()) {
                desk.sweep(100);
                forgottenBefore = town.clock.instant().minus(REMEMBERED);
                continue;
            }

            Answer<Receipt> answer = desk.submit(
                    Actor.complainant(),
                    Town.brokenLamp().tagged(List.of(step.tag())),
                    CommandKey.of("form", "key-" + step.key()));

            Sent first = sent.putIfAbsent(step.key(), new Sent(town.clock.instant(), step.tag(), answer));
            if (first == null) {
                assertThat(answer).isInstanceOf(Done.class);
            } else if (first.at().isBefore(forgottenBefore)) {
                assertThat(code(answer)).isEqualTo(RefusalCode.KEY_FORGOTTEN);
            } else if (first.tag().equals(step.tag())) {
                assertThat(answer).isEqualTo(first.answer());
            } else {
                assertThat(code(answer)).isEqualTo(RefusalCode.KEY_REUSED);
            }
        }
        assertThat(desk.feed(0, 1_000).events())
                .filteredOn(recorded -> recorded.event() instanceof ComplaintReceived)
                .hasSize(sent.size());
    }

    private static RefusalCode code(Answer<Receipt> answer) {
        return ((Refused<Receipt>) answer).code();
    }
}
