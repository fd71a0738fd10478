package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
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

    /** As the desk has it: whoever had a part in a case does not judge it, released or not. */
    @Test
    void whoeverEverHadAPartInItIsOfItsUnits() {
        given(Actor.system("test"), new AssignmentReleased(2, DepartmentId.of("street")));
        assertThat(frame().cases().get(0).units()).containsExactly("street", "water");

        given(Actor.system("test"), new SupportCalled(null, 3, List.of(DepartmentId.of("roads")), Verifications.WORDS));
        given(Actor.system("test"), transferred(3, "roads", "parks", TransferCause.UPHELD));
        given(Actor.system("test"), transferred(1, "water", "sewers", TransferCause.REORGANISED));

        assertThat(frame().cases().get(0).units()).containsExactly("parks", "roads", "sewers", "street", "water");
        assertThat(frame().cases().get(0).stratum().unit()).isEqualTo("sewers");
    }

    @Test
    void whoHandledTheCaseWhoseAnswerItWasGivenIsBarred() {
        given(Actor.system("test"), new AnswerShared(Frames.id(9), 5, Outcome.RESOLVED, List.of("li-7")));

        assertThat(frame().cases().get(0).barred()).containsExactly("han-1", "li-7");
    }

    @Test
    void duplicateThatPartedIsSampledAndNobodyWhoHadThatOneJudgesIt() {
        ComplaintId main = Frames.id(9);
        events.clear();
        given(Actor.system("test"), new DuplicateLinked(main, "20260115-7K3M9Q", List.of()));
        given(Actor.system("test"), new AnswerShared(main, 5, Outcome.RESOLVED, List.of("li-7")));
        given(Actor.complainant(), new ComplaintRated(SatisfactionRating.DISSATISFIED, false, null));
        given(
                Actor.system("test"),
                new DuplicateParted(
                        main,
                        DepartmentId.of("water"),
                        List.of(DepartmentId.of("street")),
                        List.of(DepartmentId.of("roads")),
                        List.of("li-7"),
                        List.of("cen-1"),
                        List.of()));

        assertThat(frame().cases()).singleElement().satisfies(each -> {
            assertThat(each.stratum()).isEqualTo(new Stratum("water", AnswerClass.UNSATISFIED));
            assertThat(each.units()).containsExactly("roads", "street", "water");
            assertThat(each.barred()).containsExactly("cen-1", "li-7");
        });
    }

    private static AssignmentTransferred transferred(int assignment, String from, String to, TransferCause cause) {
        return new AssignmentTransferred(
                assignment,
                DepartmentId.of(from),
                assignment + 3,
                DepartmentId.of(to),
                AssignmentStanding.USUAL,
                cause,
                TransferDeadlines.KEEP,
                null);
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
