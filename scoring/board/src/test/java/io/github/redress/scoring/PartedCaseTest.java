package io.github.redress.scoring;

import static io.github.redress.complaint.SatisfactionRating.DISSATISFIED;
import static io.github.redress.complaint.SatisfactionRating.VERY_DISSATISFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.TransferCause;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case that went on in another one goes on by itself, because its person is heard about the answer there. */
class PartedCaseTest {

    private static final ComplaintId MAIN = ComplaintId.of(new UUID(7, 9));
    private static final Instant SHARED = Results.DUE.plusSeconds(86_400);
    private static final Instant AFTER = SHARED.plusSeconds(3_600);

    private final CaseHistory history = CaseHistory.given();

    @Test
    void caseThatPartedIsTheResultOfWhoeverAnsweredThere() {
        linkedInTime();
        parted(CaseHistory.PARKS, CaseHistory.STREET);

        assertThat(history.everyPart())
                .extracting(CaseResult::unit, CaseResult::part)
                .containsExactly(tuple("parks", Part.LEAD), tuple("street", Part.SUPPORT), tuple("water", Part.FORMER));
        assertThat(history.lead().rating()).isEqualTo(DISSATISFIED);
    }

    /** Whether the answer came in time, the main case says: here nothing is promised any more. */
    @Test
    void itWasDoneWhenTheAnswerWasSharedAndWhetherInTimeNobodyCanTellHere() {
        linkedInTime();
        parted(CaseHistory.PARKS);

        CaseResult result = history.lead();
        assertThat(result.due()).isEqualTo(SHARED);
        assertThat(result.closed()).isEqualTo(SHARED);
        assertThat(result.contacted()).isEqualTo(SHARED);
        assertThat(result.onTime()).isEqualTo(OnTimeFlag.UNDECIDED);
        Tally parks = history.tallies().byUnit().get("parks");
        assertThat(parks.count(Count.DUE)).isOne();
        assertThat(parks.count(Count.UNDECIDED)).isOne();
        assertThat(parks.count(Count.DISSATISFIED)).isOne();
    }

    @Test
    void whatFollowsIsCountedForWhoeverHasItNow() {
        linkedInTime();
        parted(CaseHistory.PARKS);
        history.add(AFTER, CaseHistory.rework())
                .add(AFTER.plusSeconds(60), AnyHistories.promised(AFTER.plusSeconds(7_200)))
                .add(AFTER.plusSeconds(120), CaseHistory.answer(CaseHistory.PARKS))
                .add(AFTER.plusSeconds(180), CaseHistory.rating(VERY_DISSATISFIED, false));

        CaseResult result = history.lead();
        assertThat(result.unit()).isEqualTo("parks");
        assertThat(result.reworks()).isOne();
        assertThat(result.rating()).isEqualTo(VERY_DISSATISFIED);
        assertThat(result.closed()).isEqualTo(SHARED);
        assertThat(result.onTime()).isEqualTo(OnTimeFlag.UNDECIDED);
    }

    @Test
    void caseThatNobodyHadBeforeItWasLinkedIsTheirsToo() {
        CaseHistory received = new CaseHistory();
        received.add(Results.DUE, linked()).add(SHARED, shared()).add(AFTER, parting(CaseHistory.PARKS));

        assertThat(received.everyPart()).extracting(CaseResult::unit).containsExactly("parks");
    }

    @Test
    void caseThatNoDepartmentAnsweredThereStaysNobodys() {
        linkedInTime();
        parted(null);

        assertThat(history.everyPart()).isEmpty();
    }

    /** Assignments are numbered on: the lead's part is the third, and that of who helps the fourth. */
    @Test
    void partsGoOverToOthersByTheNumbersThatTheyHaveSinceItParted() {
        linkedInTime();
        parted(CaseHistory.PARKS, CaseHistory.STREET);
        history.add(
                AFTER.plusSeconds(60),
                AnyHistories.transferred(4, CaseHistory.STREET, DepartmentId.of("roads"), TransferCause.UPHELD));

        assertThat(history.everyPart())
                .extracting(CaseResult::unit, CaseResult::part)
                .contains(tuple("parks", Part.LEAD), tuple("roads", Part.SUPPORT))
                .doesNotContain(tuple("street", Part.SUPPORT));
    }

    /** It was late before it was linked, and whoever was late answers for it again. */
    @Test
    void whatWasOverdueWhenItWasLinkedStaysLateForTheSameDepartment() {
        history.tooLate(linked()).add(SHARED, shared());
        parted(CaseHistory.WATER);

        assertThat(history.lead().due()).isEqualTo(Results.DUE);
        assertThat(history.lead().closed()).isEqualTo(SHARED);
        assertThat(history.tallies().byUnit().get("water").count(Count.ON_TIME)).isZero();
        assertThat(history.tallies().byUnit().get("water").count(Count.UNDECIDED))
                .isZero();
    }

    private void linkedInTime() {
        history.inTime(linked()).add(SHARED, shared());
    }

    private void parted(@Nullable DepartmentId lead, DepartmentId... support) {
        history.add(SHARED.plusSeconds(60), CaseHistory.rating(DISSATISFIED, false))
                .add(AFTER, parting(lead, support));
    }

    private static DuplicateParted parting(@Nullable DepartmentId lead, DepartmentId... support) {
        return new DuplicateParted(MAIN, lead, List.of(support), List.of(), List.of(), List.of(), List.of());
    }

    private static DuplicateLinked linked() {
        return new DuplicateLinked(MAIN, "20260115-7K3M9Q", List.of());
    }

    private static AnswerShared shared() {
        return new AnswerShared(MAIN, 5, Outcome.RESOLVED, List.of("li-1"));
    }
}
