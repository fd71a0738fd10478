package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseRegisterTest {

    private static final Instant DRAWN = Verifications.RATED.plus(Duration.ofDays(1));

    private final List<Recorded> events = new ArrayList<>();

    @BeforeEach
    @BeforeTry
    void aCaseThatSomebodyIsNotSatisfiedWith() {
        events.clear();
        events.addAll(Verifications.unsatisfied(1));
    }

    @Test
    void frameNamesTheUnitTheAnswerAndEverybodyWhoHadAPart() {
        assertThat(frame().cases()).singleElement().satisfies(each -> {
            assertThat(each.stratum()).isEqualTo(new Stratum("water", AnswerClass.UNSATISFIED));
            assertThat(each.units()).containsExactly("street", "water");
            assertThat(each.barred()).containsExactly("han-1");
        });
    }

    @Test
    void whoSteppedAsideIsBarredUntilThatIsLifted() {
        given(Actor.of(Role.CENTRE, "li-2"), new StaffRecused("eva", null, Verifications.WORDS));
        assertThat(frame().cases().get(0).barred()).containsExactly("eva", "han-1", "li-2");

        given(Actor.of(Role.CENTRE, "li-2"), new RecusalLifted("eva", Verifications.WORDS));

        assertThat(frame().cases().get(0).barred()).containsExactly("han-1", "li-2");
    }

    @Test
    void whatWasWrittenDownLaterIsNotKnownSoThatWhoeverDrawsAgainMakesTheSameFrame() {
        SampleFrame before = frame();
        events.add(Verifications.recorded(
                1,
                events.size() + 1,
                DRAWN.plusNanos(1),
                Actor.complainant(),
                new ComplaintRated(SatisfactionRating.SATISFIED, true, null)));

        assertThat(frame()).isEqualTo(before);
    }

    @Test
    void judgedCasesAndThoseWithoutAWordAreNotSampled() {
        events.addAll(Verifications.unsatisfied(2));
        events.add(Verifications.verdict(2, true, DRAWN));
        events.add(Verifications.recorded(
                3,
                1,
                Verifications.RATED,
                Actor.system("test"),
                new ComplaintDispatched(DepartmentId.of("water"), List.of(), List.of(), null, null)));

        assertThat(frame().cases()).extracting(FrameCase::id).containsExactly(Frames.id(1));
    }

    @Test
    void caseIsOfThePeriodInWhichItWasDue() {
        SampleFrame february = register().frame(Verifications.FEBRUARY, DepartmentId::value);

        assertThat(february.cases()).isEmpty();
        assertThat(frame().cases()).hasSize(1);
    }

    @Property(tries = 100)
    void orderOfEventsNeverMattersNorDoesBeingToldTwice(@ForAll Random random) {
        events.addAll(Verifications.unsatisfied(2));
        given(Actor.of(Role.CENTRE, "li-2"), new StaffRecused("eva", null, Verifications.WORDS));
        given(Actor.of(Role.CENTRE, "li-2"), new RecusalLifted("eva", Verifications.WORDS));
        SampleFrame inOrder = frame();

        events.addAll(events.subList(2, 5));
        Collections.shuffle(events, random);

        assertThat(frame()).isEqualTo(inOrder);
        assertThat(frame().hash()).isEqualTo(inOrder.hash());
    }

    private void given(Actor actor, ComplaintEvent event) {
        long version = 1
                + events.stream()
                        .filter(each -> each.complaint().equals(Frames.id(1)))
                        .count();
        events.add(Verifications.recorded(1, version, DRAWN, actor, event));
    }

    private CaseRegister register() {
        CaseRegister register = CaseRegister.asOf(DRAWN);
        events.forEach(register::add);
        return register;
    }

    private SampleFrame frame() {
        return register().frame(Frames.JANUARY, DepartmentId::value);
    }
}
